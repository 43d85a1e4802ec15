package org.plaza.ingest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Optional;
import org.plaza.extract.ExtractorPool;
import org.plaza.ingest.ExtractStore.Kept;
import org.plaza.ingest.Ledger.Entry;
import org.plaza.ingest.Ledger.Seen;
import org.plaza.model.Document.InFile;
import org.plaza.model.Extraction;
import org.plaza.model.Limits;
import org.plaza.model.Outcome;

/**
 * Learns what is in files, and reads no byte that was read before.
 *
 * @param ledger what is remembered of them; empty for a run that trusts nothing
 * @param store where their texts are kept
 * @param pool reads them
 * @param limits how much of each
 */
record ChangeDetection(Optional<Ledger> ledger, ExtractStore store, ExtractorPool pool, Limits limits) {

    private static final String CHANGED =
            "The file was changed or removed while it was read. Index again when it is at rest.";

    /** Learns the hash of a file, from memory or from its bytes. */
    Seen at(InFile file) {
        long now = System.currentTimeMillis();
        try {
            Stamp stamp = Stamp.of(file.path());
            Optional<Seen> remembered = remembered(file, stamp);
            return remembered.isPresent() ? remembered.get() : new Seen(stamp, now, hash(file, stamp));
        } catch (NoSuchFileException e) {
            return new Seen(
                    new Stamp(0, 0, ""),
                    now,
                    Content.lost(Outcome.VANISHED, "The file was gone before it could be read."));
        } catch (IOException e) {
            return new Seen(new Stamp(0, 0, ""), now, unreadable(e));
        }
    }

    private Optional<Seen> remembered(InFile file, Stamp stamp) {
        Entry entry = ledger.map(known -> known.get(file.name())).orElse(null);
        Seen seen = entry == null ? null : entry.seen();
        if (seen == null || !seen.stamp().equals(stamp) || !seen.content().known() || stamp.doubtful(seen.at())) {
            return Optional.empty();
        }
        Content.Passing passing = seen.content().passing();
        return passing == null || passing.recipe().equals(store.recipe())
                ? Optional.of(seen)
                : Optional.of(
                        new Seen(stamp, seen.at(), Content.of(seen.content().hash())));
    }

    private static Content hash(InFile file, Stamp before) throws IOException {
        String hash;
        try {
            hash = Hashes.of(file.path());
        } catch (NoSuchFileException e) {
            throw e;
        } catch (IOException e) {
            return unreadable(e);
        }
        return Stamp.of(file.path()).equals(before) ? Content.of(hash) : Content.lost(Outcome.VANISHED, CHANGED);
    }

    private static Content unreadable(IOException e) {
        return Content.lost(
                Outcome.UNREADABLE,
                "The operating system refused to read the file (" + e.getClass().getSimpleName()
                        + "). Check its permissions, then index again.");
    }

    /** Makes sure that what can be had of a file is in the store. */
    Seen read(InFile file, Seen seen) throws IOException, InterruptedException {
        Content content = seen.content();
        if (content.passing() != null || store.has(content.hash())) {
            return seen;
        }
        long start = System.nanoTime();
        Extraction extraction = pool.extract(file.path(), limits);
        double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        if (!still(file, seen)) {
            return new Seen(seen.stamp(), seen.at(), Content.lost(Outcome.VANISHED, CHANGED));
        }
        if (Content.passes(extraction.outcome())) {
            Content failed = content.failing(
                    new Content.Passing(store.recipe(), extraction.outcome(), extraction.reason(), seconds));
            return new Seen(seen.stamp(), seen.at(), failed);
        }
        store.keep(content.hash(), Kept.of(extraction, seconds));
        return seen;
    }

    private static boolean still(InFile file, Seen seen) {
        try {
            return Stamp.of(file.path()).equals(seen.stamp());
        } catch (IOException e) {
            return false;
        }
    }
}
