package org.plaza.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Function;
import org.plaza.publish.metadata.Site.Original;
import org.plaza.search.DocumentView;
import org.plaza.search.Searcher;
import org.plaza.search.WorkCard.DocumentCard;
import org.plaza.web.address.Links;
import org.plaza.web.address.Refusal;
import org.plaza.web.page.Reader;

/** The original files of the hub. What is not public, not in the hub or not a file is not handed out. */
final class Originals {

    /** An original is somebody else's page: it runs no script, sends no form and cannot touch ours. */
    private static final String SANDBOX =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    /** The viewers of browsers for PDF do not work in a sandbox; a script in a PDF cannot reach the page's origin. */
    private static final String FOR_PDF = "frame-ancestors 'none'";

    private final Searcher searcher;
    private final Path hubFolder;

    Originals(Searcher searcher, Path hubFolder) {
        this.searcher = searcher;
        this.hubFolder = hubFolder;
    }

    /**
     * Where a file is.
     *
     * @param name relative to the hub, as the index says
     * @return empty when there is no such regular file, or when its real path leads out of the hub
     */
    Optional<Path> find(String name) {
        try {
            Path hub = hubFolder.toRealPath();
            Path file = hub.resolve(name).toRealPath();
            return file.startsWith(hub) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Where originals are found from outside; empty for those that are not handed out. */
    Function<DocumentCard, Optional<Original>> published(Reader reader) {
        return document -> find(document.file())
                .map(file -> new Original(
                        reader.site() + Links.PLAIN.file(document.id()),
                        MediaType.of(document.file()).name()));
    }

    void serve(Context ctx) throws IOException {
        Visit visit = Visit.of(ctx, searcher.hub());
        String id = ctx.pathParam("id");
        String ui = visit.reader().tag();
        DocumentView document = searcher.document(id, ui).orElseThrow(() -> Absence.of(searcher, "document", id, ui));
        if (!document.document().id().equals(id)) {
            String today = visit.reader().links().file(document.document().id());
            ctx.redirect(today, HttpStatus.MOVED_PERMANENTLY);
            return;
        }
        Path file = find(document.document().file()).orElseThrow(() -> Refusal.notFound("file", id));
        String name = file.getFileName().toString();
        MediaType type = MediaType.of(name);
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        ctx.contentType(type.name())
                .header("Content-Security-Policy", type == MediaType.PDF ? FOR_PDF : SANDBOX)
                .header("Content-Disposition", type.disposition(name))
                .disableCompression();
        FileRange.send(ctx, file, attributes);
    }
}
