package org.plaza.cli;

import java.util.List;
import org.plaza.cli.FileGot.Fate;
import org.plaza.cli.FileRace.Lap;

/**
 * How a reader fared with some files.
 *
 * @param text files that gave text
 * @param empty files read without an error that gave none
 * @param failed all others
 * @param characters of all, white space not counted
 * @param seconds of one round, the median of all
 */
record FileScore(long text, long empty, long failed, long characters, double seconds) {

    static final FileScore NONE = new FileScore(0, 0, 0, 0, 0);

    /** Counts what the last of some laps over the same files got; there is at least one. */
    static FileScore of(List<Lap> laps) {
        List<FileGot> got = laps.getLast().got();
        return new FileScore(
                count(got, Fate.TEXT),
                count(got, Fate.EMPTY),
                count(got, Fate.FAILED) + count(got, Fate.LATE),
                got.stream().mapToLong(FileGot::characters).sum(),
                median(laps));
    }

    FileScore plus(FileScore other) {
        return new FileScore(
                text + other.text,
                empty + other.empty,
                failed + other.failed,
                characters + other.characters,
                seconds + other.seconds);
    }

    private static double median(List<Lap> laps) {
        double[] sorted = laps.stream().mapToDouble(Lap::seconds).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static long count(List<FileGot> got, Fate fate) {
        return got.stream().filter(g -> g.fate() == fate).count();
    }
}
