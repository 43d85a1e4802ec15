package org.plaza.cli;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plaza.extract.WorkerSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many processes read files, and with how much memory. */
final class WorkerOptions {

    /** What a worker takes beside its heap, in bytes. */
    private static final long BESIDE_HEAP = 150L << 20;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "Processes that read files (default: as many as cores and memory allow).")
    private @Nullable Integer workers;

    @Option(
            names = "--worker-heap",
            paramLabel = "SIZE",
            defaultValue = "512m",
            description = "The largest heap of each (default: ${DEFAULT-VALUE}).")
    private String heap = "512m";

    WorkerSettings settings() {
        try {
            WorkerSettings one = WorkerSettings.of(1, heap);
            return workers == null ? WorkerSettings.of(affordable(one.heap()), heap) : WorkerSettings.of(workers, heap);
        } catch (IllegalArgumentException e) {
            throw spec == null ? e : new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private static int affordable(String heap) {
        int cores = Runtime.getRuntime().availableProcessors();
        long each = bytes(heap) + BESIDE_HEAP;
        long memory = ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getTotalMemorySize()
                : each * cores * 2;
        return (int) Math.max(1, Math.min(cores, memory / 2 / each));
    }

    private static long bytes(String heap) {
        long number = Long.parseLong(heap.substring(0, heap.length() - 1));
        return switch (heap.substring(heap.length() - 1).toLowerCase(Locale.ROOT)) {
            case "k" -> number << 10;
            case "g" -> number << 30;
            default -> number << 20;
        };
    }
}
