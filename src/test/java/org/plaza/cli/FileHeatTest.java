package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plaza.cli.FileGot.Fate;
import org.plaza.cli.FileRace.Lap;
import org.plaza.cli.FileRace.Runner;

class FileHeatTest {

    private static final FileGot TEXT = new FileGot(Fate.TEXT, "", 10);
    private static final FileGot LATE = new FileGot(Fate.LATE, "timed_out", 3);

    @TempDir
    private Path folder;

    private FileHeat heat() throws Exception {
        for (String name : List.of("a.txt", "b.txt", "c.txt")) {
            Files.writeString(folder.resolve(name), name);
        }
        return FileHeat.of(folder).getFirst();
    }

    private static Map<Runner, Lap> laps(double seconds, List<FileGot> plaza, List<FileGot> tika) {
        return Map.of(Runner.PLAZA, new Lap(seconds, plaza), Runner.TIKA, new Lap(2 * seconds, tika));
    }

    @Test
    void whatOneOfThemDidNotReadInTimeIsLeftOutOfBoth() throws Exception {
        FileHeat heat = heat();
        Map<Path, Runner> late = heat.leaveOutLate(laps(1, List.of(LATE, TEXT, TEXT), List.of(TEXT, TEXT, LATE)));
        assertEquals(Map.of(folder.resolve("a.txt"), Runner.PLAZA, folder.resolve("c.txt"), Runner.TIKA), late);
        assertEquals(List.of(folder.resolve("b.txt")), heat.files());
    }

    @Test
    void whatIsLateAfterThatFailed() throws Exception {
        FileHeat heat = heat();
        for (double seconds : new double[] {9, 1, 2}) {
            heat.add(laps(seconds, List.of(TEXT, TEXT, LATE), List.of(TEXT, TEXT, TEXT)));
        }
        assertEquals(new FileScore(2, 0, 1, 23, 2), heat.score(Runner.PLAZA));
        assertEquals(new FileScore(3, 0, 0, 30, 4), heat.score(Runner.TIKA));
        assertEquals(List.of("timed_out"), heat.failures(Runner.PLAZA).toList());
    }
}
