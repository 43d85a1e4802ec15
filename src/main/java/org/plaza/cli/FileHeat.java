package org.plaza.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plaza.cli.FileGot.Fate;
import org.plaza.cli.FileRace.Lap;
import org.plaza.cli.FileRace.Runner;

/** The files of one format, as their names have it, and the laps over them. */
final class FileHeat {

    private final String format;
    private final Map<Runner, List<Lap>> laps = new EnumMap<>(Runner.class);
    private List<Path> files;

    private FileHeat(String format, List<Path> files) {
        this.format = format;
        this.files = files;
        for (Runner runner : Runner.values()) {
            laps.put(runner, new ArrayList<>());
        }
    }

    /** The files of a folder and of the folders in it, without hidden ones; links are not followed. */
    static List<FileHeat> of(Path folder) throws IOException, Refused {
        if (!Files.isDirectory(folder)) {
            throw new Refused(folder + " is not a folder. Name one with documents.");
        }
        Map<String, List<Path>> formats = new TreeMap<>();
        for (Path file : files(folder)) {
            formats.computeIfAbsent(format(file), f -> new ArrayList<>()).add(file);
        }
        if (formats.isEmpty()) {
            throw new Refused("There is no file in " + folder + ". Name a folder with documents.");
        }
        return formats.entrySet().stream()
                .map(of -> new FileHeat(of.getKey(), of.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    String format() {
        return format;
    }

    List<Path> files() {
        return files;
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    void add(Map<Runner, Lap> both) {
        both.forEach((runner, lap) -> of(runner).add(lap));
    }

    /** Leaves out the files that a runner did not read in time in these laps, and says which runner. */
    Map<Path, Runner> leaveOutLate(Map<Runner, Lap> both) {
        Map<Path, Runner> late = new TreeMap<>();
        both.forEach((runner, lap) -> {
            for (int i = 0; i < files.size(); i++) {
                if (lap.got().get(i).fate() == Fate.LATE) {
                    late.putIfAbsent(files.get(i), runner);
                }
            }
        });
        files = files.stream().filter(file -> !late.containsKey(file)).toList();
        return late;
    }

    FileScore score(Runner runner) {
        return FileScore.of(of(runner));
    }

    /** One for each file that failed in the last lap. */
    Stream<String> failures(Runner runner) {
        return of(runner).getLast().got().stream().map(FileGot::failure).filter(failure -> !failure.isEmpty());
    }

    private List<Lap> of(Runner runner) {
        return Objects.requireNonNull(laps.get(runner));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !Files.isSymbolicLink(file))
                    .filter(file -> !name(file).startsWith("."))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String format(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 || dot == name.length() - 1
                ? "-"
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
