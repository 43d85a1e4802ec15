package org.plaza.catalog;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plaza.model.Document.InFile;
import org.plaza.model.Outcome;

/**
 * Lists the files under a folder of the hub, each file once. Links are followed after everything that is there itself,
 * in order of their names, as long as they stay in the hub; hidden files and what office programs keep beside an open
 * file are passed over.
 */
final class FileWalk {

    private static final Set<String> NOT_DOCUMENTS = Set.of(CatalogueFile.NAME, JsonLines.NAME, HubYaml.NAME);

    private final Path hub;
    private final Map<Path, InFile> files = new HashMap<>();
    private final Map<Path, String> folders = new HashMap<>();
    private final Deque<Path> links = new ArrayDeque<>();
    private final List<Rejected> rejected = new ArrayList<>();

    /**
     * @param hub its real path
     */
    FileWalk(Path hub) {
        this.hub = hub;
    }

    /** Walks; a folder that is not there holds nothing. */
    void walk(Path folder) {
        if (Files.isDirectory(folder)) {
            if (Files.isSymbolicLink(folder)) {
                links.add(folder);
            } else {
                enter(folder, folder);
            }
        }
        while (!links.isEmpty()) {
            follow(links.remove());
        }
    }

    /** The files, in order of name. */
    List<InFile> files() {
        return files.values().stream()
                .sorted(Comparator.comparing((InFile file) -> Listing.nfc(file.name()))
                        .thenComparing(InFile::name))
                .toList();
    }

    /** What was met and is no document. */
    List<Rejected> rejected() {
        return rejected;
    }

    static String name(Path hub, Path path) {
        return hub.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /**
     * @param folder as it is reached, perhaps through a link
     * @param real where it is
     */
    private void enter(Path folder, Path real) {
        if (folders.putIfAbsent(real, name(hub, folder)) != null) {
            return;
        }
        for (Path child : children(folder, real)) {
            Path shown = folder.resolve(String.valueOf(child.getFileName()));
            if (!passedOver(child)) {
                visit(shown, child);
            }
        }
    }

    private List<Path> children(Path folder, Path real) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(real)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            reject(folder, Outcome.UNREADABLE, "the folder cannot be read: allow it to be read");
        }
        children.sort(Comparator.comparing(Path::toString));
        return children;
    }

    private boolean passedOver(Path path) {
        String name = String.valueOf(path.getFileName());
        boolean top = hub.equals(path.getParent());
        return name.startsWith(".")
                || name.startsWith("~$")
                || top && (NOT_DOCUMENTS.contains(name) || name.equals(VocabularyFiles.FOLDER));
    }

    private void visit(Path shown, Path real) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                links.add(shown);
            } else if (attributes.isDirectory()) {
                enter(shown, real);
            } else if (attributes.isRegularFile()) {
                add(shown, real);
            } else {
                reject(shown, Outcome.UNREADABLE, "this is not a file but a pipe, a socket or a device: remove it");
            }
        } catch (NoSuchFileException e) {
            reject(shown, Outcome.VANISHED, "it was gone before it could be read");
        } catch (IOException e) {
            reject(shown, Outcome.UNREADABLE, "it cannot be read: allow it to be read");
        }
    }

    private void add(Path shown, Path real) {
        InFile first = files.putIfAbsent(real, new InFile(name(hub, shown), real));
        if (first != null) {
            reject(shown, Outcome.DUPLICATE, "a link to " + Problems.shown(first.name()) + ", which is read already");
        }
    }

    private void follow(Path link) {
        try {
            Path real = link.toRealPath();
            if (!real.startsWith(hub)) {
                reject(link, Outcome.OUTSIDE_HUB, "a link that leads out of the hub: copy the file into the hub");
            } else if (!passedOver(real)) {
                visit(link, real);
            }
        } catch (NoSuchFileException e) {
            reject(link, Outcome.VANISHED, "a link to nothing: remove it, or put back what it leads to");
        } catch (IOException e) {
            reject(link, Outcome.UNREADABLE, "a link that cannot be followed: remove it");
        }
    }

    private void reject(Path path, Outcome outcome, String reason) {
        rejected.add(new Rejected(name(hub, path), outcome, reason));
    }
}
