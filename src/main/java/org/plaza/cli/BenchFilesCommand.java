package org.plaza.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plaza.cli.FileRace.Lap;
import org.plaza.cli.FileRace.Runner;
import org.plaza.extract.WorkerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast the documents of a folder are read, beside plain Tika in the same run. */
@Command(
        name = "bench-files",
        description = "Measures how fast documents are read, beside plain Tika on one thread.",
        mixinStandardHelpOptions = true)
final class BenchFilesCommand implements Callable<Integer> {

    private static final String HEAP = "512m";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with documents; folders in it are entered.")
    private Path folder = Path.of("");

    @Option(
            names = "--rounds",
            defaultValue = "2",
            description = "That are measured, after a first that is not (default: ${DEFAULT-VALUE}).")
    private int rounds;

    @Option(
            names = "--workers",
            paramLabel = "N",
            defaultValue = "1",
            description = "Processes that read files for Plaza (default: ${DEFAULT-VALUE}, as Tika has one thread).")
    private int workers;

    @Option(
            names = "--seconds",
            defaultValue = "60",
            description = "That a file may take; one that takes longer is left out (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Override
    public Integer call() throws IOException, InterruptedException, Refused {
        CommandSpec command = Objects.requireNonNull(spec);
        if (rounds < 2 || workers < 1 || seconds < 1) {
            throw new ParameterException(
                    command.commandLine(),
                    "--rounds is a whole number of at least 2, --workers and --seconds of at least 1.");
        }
        PrintWriter out = command.commandLine().getOut();
        List<FileHeat> heats = FileHeat.of(folder);
        LogOnStandardError.muteLibraries();
        out.printf(
                Locale.ROOT,
                "plaza: %d worker %s, heap %s; tika: one thread of this process, heap %dm; %d s for a file%n",
                workers,
                workers == 1 ? "process" : "processes",
                HEAP,
                Runtime.getRuntime().maxMemory() >> 20,
                seconds);
        try (FileRace race = new FileRace(WorkerSettings.of(workers, HEAP), seconds)) {
            warmUp(race, heats, out);
            for (int round = 1; round <= rounds; round++) {
                round(round, race, heats, out);
            }
            FileHeats.print(heats, out);
            if (race.runaways() > 0) {
                out.println("Tika is still busy with " + race.runaways() + " of the files that it did not end in time,"
                        + " so all seconds are too many. Take such files out of " + folder + " and measure again.");
            }
        }
        out.flush();
        return ExitCode.DONE;
    }

    /** Finds what takes too long, and starts processes, loads classes and fills caches. */
    private void warmUp(FileRace race, List<FileHeat> heats, PrintWriter out) throws InterruptedException, Refused {
        Map<Runner, Double> times = new EnumMap<>(Runner.class);
        for (FileHeat heat : heats) {
            Map<Runner, Lap> laps = race.run(heat.files(), Runner.PLAZA);
            sum(laps, times);
            heat.leaveOutLate(laps)
                    .forEach((file, runner) -> out.println("left out of both: " + file + " (" + runner.label()
                            + " took longer than " + seconds + " s)"));
        }
        heats.removeIf(heat -> heat.files().isEmpty());
        if (heats.isEmpty()) {
            throw new Refused("No file of " + folder + " was read within " + seconds + " s by both. Raise --seconds.");
        }
        say("not counted: the first reading, with all starts", times, out);
    }

    private static void round(int round, FileRace race, List<FileHeat> heats, PrintWriter out)
            throws InterruptedException {
        Runner first = round % 2 == 1 ? Runner.PLAZA : Runner.TIKA;
        Map<Runner, Double> times = new EnumMap<>(Runner.class);
        for (FileHeat heat : heats) {
            Map<Runner, Lap> laps = race.run(heat.files(), first);
            heat.add(laps);
            sum(laps, times);
        }
        say("round " + round + ", " + first.label() + " first", times, out);
    }

    private static void sum(Map<Runner, Lap> laps, Map<Runner, Double> times) {
        laps.forEach((runner, lap) -> times.merge(runner, lap.seconds(), Double::sum));
    }

    private static void say(String what, Map<Runner, Double> times, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s: plaza %.2f s, tika %.2f s%n",
                what,
                Objects.requireNonNull(times.get(Runner.PLAZA)),
                Objects.requireNonNull(times.get(Runner.TIKA)));
        out.flush();
    }
}
