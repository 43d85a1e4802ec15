package org.plaza.web;

import java.nio.file.Path;

/**
 * Where the server listens and what it may hand out.
 *
 * @param host the name or address of the network interface: {@code 127.0.0.1} for this machine only, {@code 0.0.0.0}
 *     for all
 * @param port 0 lets the system choose a free one
 * @param hubFolder the folder that original files are served from; nothing outside it ever is
 */
public record WebSettings(String host, int port, Path hubFolder) {

    private static final int LAST_PORT = 65_535;

    /** Refuses a port that cannot exist. */
    public WebSettings {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException(
                    "--port " + port + " does not exist: choose 1 to " + LAST_PORT + ", or 0 for any free one.");
        }
    }
}
