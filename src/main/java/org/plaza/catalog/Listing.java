package org.plaza.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plaza.model.Document.InFile;

/** The files of a hub, and how a path of the catalogue finds one. */
final class Listing {

    /** What a path of the catalogue leads to. */
    sealed interface Found permits File, Outside, Nothing {}

    /** A file of the hub. */
    record File(InFile file) implements Found {}

    /** A place that is not in the hub. */
    record Outside() implements Found {}

    /** No file; a hint for the administrator or an empty string. */
    record Nothing(String hint) implements Found {}

    private final Path hub;
    private final String documents;
    private final List<InFile> files;
    private final Map<String, InFile> byName = new HashMap<>();
    private final Map<Path, InFile> byPath = new HashMap<>();

    /**
     * @param hub its real path
     * @param documents the folder of the documents, for hints
     * @param files all that were listed, in order
     */
    Listing(Path hub, String documents, List<InFile> files) {
        this.hub = hub;
        this.documents = documents;
        this.files = files;
        files.forEach(file -> byName.putIfAbsent(nfc(file.name()), file));
        files.forEach(file -> byPath.putIfAbsent(file.path(), file));
    }

    List<InFile> files() {
        return files;
    }

    /** Finds a path as people write it: composed or decomposed, with {@code ./} before it, or through a link. */
    Found find(String written) {
        String name = nfc(written.startsWith("./") ? written.substring(2) : written);
        InFile listed = byName.get(name);
        if (listed == null && name.indexOf('\\') >= 0) {
            listed = byName.get(name.replace('\\', '/'));
        }
        try {
            return listed != null ? new File(listed) : onDisk(written);
        } catch (InvalidPathException | IOException e) {
            return new Nothing("");
        }
    }

    private Found onDisk(String written) throws IOException {
        Path path = hub.resolve(written).normalize();
        if (!path.startsWith(hub)) {
            return new Outside();
        }
        if (!Files.exists(path)) {
            InFile nearby = byName.get(nfc(documents + "/" + written));
            return new Nothing(nearby == null ? "" : "; did you mean " + Problems.shown(nearby.name()) + "?");
        }
        Path real = path.toRealPath();
        if (!real.startsWith(hub)) {
            return new Outside();
        }
        InFile listed = byPath.get(real);
        if (listed != null) {
            return new File(listed);
        }
        return Files.isRegularFile(real)
                ? new File(new InFile(FileWalk.name(hub, path), real))
                : new Nothing("; it is a folder");
    }

    static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
