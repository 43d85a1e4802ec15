package org.plaza.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs a command. */
@Command(
        name = "plaza",
        description = "A search engine for multilingual policy knowledge hubs.",
        mixinStandardHelpOptions = true,
        version = "plaza 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 done but a file could not be read, 2 bad usage, 3 bad hub, index or configuration,"
                    + " 4 a bug."
        })
public final class Main implements Runnable {

    private static final String INTERRUPTED = "plaza: interrupted; what was done so far is safe.";
    private static final Map<String, Class<?>> COMMANDS = commands();

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments of the command line
     */
    @SuppressForbidden
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("serve")) {
            Preparation.start();
        }
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs a command.
     *
     * @param out answers
     * @param err progress, warnings and complaints
     * @param arguments of the command line
     * @return 0 done, 1 done but a file could not be read, 2 bad usage, 3 bad hub, index or configuration, 4 a bug
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            return execute(out, err, arguments);
        } catch (Error e) {
            return bug(e, err);
        }
    }

    private static int execute(PrintWriter out, PrintWriter err, String... arguments) {
        return line(arguments)
                // else a word that is left out, as in -housing, would be read as -h
                .setPosixClusteredShortOptionsAllowed(false)
                .setExecutionStrategy(parsed -> {
                    LuceneLog.mute();
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, given) -> misused(e, err))
                .setExecutionExceptionHandler((e, command, parsed) -> complain(e, err))
                .execute(arguments);
    }

    /** With the command that is named alone, for describing them all takes time; with all when none is. */
    private static CommandLine line(String... arguments) {
        Class<?> named = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        CommandLine line = new CommandLine(new Main());
        if (named != null) {
            return line.addSubcommand(named);
        }
        COMMANDS.values().forEach(line::addSubcommand);
        return line;
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("serve", ServeCommand.class);
        commands.put("index", IndexCommand.class);
        commands.put("search", SearchCommand.class);
        commands.put("check", CheckCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("eval", EvalCommand.class);
        commands.put("eval-hub", EvalHubCommand.class);
        commands.put("bench", BenchCommand.class);
        commands.put("bench-files", BenchFilesCommand.class);
        return commands;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "Name a command.");
        }
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static int misused(CommandLine.ParameterException e, PrintWriter err) {
        err.println(e.getMessage());
        boolean option = e instanceof CommandLine.UnmatchedArgumentException unmatched && unmatched.isUnknownOption();
        if (option
                && !e.getCommandLine().getCommandSpec().positionalParameters().isEmpty()) {
            err.println("If it is part of a question, put the question in quotes: 'water -rent'.");
        } else if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
            e.getCommandLine().usage(err);
        }
        return ExitCode.USAGE;
    }

    private static int complain(Exception e, PrintWriter err) {
        if (e instanceof Refused || e instanceof IOException) {
            err.println("plaza: " + sentence(e));
            return ExitCode.BAD_HUB;
        }
        if (e instanceof InterruptedException) {
            err.println(INTERRUPTED);
            return ExitCode.BAD_HUB;
        }
        return bug(e, err);
    }

    private static int bug(Throwable e, PrintWriter err) {
        if (causes(e, ClosedByInterruptException.class)) {
            err.println(INTERRUPTED);
            return ExitCode.BAD_HUB;
        }
        if (causes(e, OutOfMemoryError.class)) {
            err.println("plaza: the memory was too small. Give it more, such as PLAZA_JAVA_OPTS=-Xmx1g, then run again;"
                    + " what was indexed before is safe.");
            return ExitCode.BAD_HUB;
        }
        err.println("plaza: this is a bug (" + e.getClass().getSimpleName() + "). " + log(e));
        return ExitCode.BUG;
    }

    private static boolean causes(Throwable e, Class<? extends Throwable> cause) {
        return cause.isInstance(e) || e.getCause() != null && causes(e.getCause(), cause);
    }

    private static String sentence(Exception e) {
        String message = e.getMessage();
        if (message == null) {
            return "the disk or the network refused (" + e.getClass().getSimpleName() + "). Run again.";
        }
        if (e instanceof NoSuchFileException) {
            return message + " is not there.";
        }
        if (e instanceof NotDirectoryException) {
            return message;
        }
        if (e instanceof FileSystemException file && file.getReason() == null) {
            return message + " cannot be used (" + e.getClass().getSimpleName() + ").";
        }
        return message;
    }

    private static String log(Throwable e) {
        try {
            Path log = Files.createTempFile("plaza-bug-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
                e.printStackTrace(writer);
            }
            return "Please report it with the file " + log + ".";
        } catch (IOException unwritable) {
            return "It could not be written down: " + unwritable.getMessage();
        }
    }
}
