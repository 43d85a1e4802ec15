package org.plaza.extract;

import java.util.List;

/**
 * How the workers run. They use the class path and the Java of this process.
 *
 * @param workers how many processes at most; one starts when it is first needed
 * @param heap the largest heap of each, as {@code -Xmx} takes it: {@code 512m}
 * @param jvmOptions further options of their JVM, after the ones Plaza sets itself
 */
public record WorkerSettings(int workers, String heap, List<String> jvmOptions) {

    /** Copies the list; refuses fewer than one worker and a heap that no JVM would take. */
    public WorkerSettings {
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be 1 or more: " + workers);
        }
        if (!heap.matches("[1-9]\\d*[kKmMgG]")) {
            throw new IllegalArgumentException("a worker's heap is a number and k, m or g, for example 512m: " + heap);
        }
        jvmOptions = List.copyOf(jvmOptions);
    }

    /**
     * Settings without further options.
     *
     * @param workers how many processes at most
     * @param heap the largest heap of each: {@code 512m}
     * @return the settings
     */
    public static WorkerSettings of(int workers, String heap) {
        return new WorkerSettings(workers, heap, List.of());
    }
}
