package org.plaza.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.plaza.search.Searcher;

/** A running server. Each request has a virtual thread of its own. Whoever started it closes it. */
public final class WebServer implements AutoCloseable {

    /** Room for a question that is far too long, so that it is answered with a sentence and not cut off. */
    private static final int HEADER_BYTES = 512 * 1024;

    /** What percent-encoded ids may hold: they come from the catalogue as they are, {@code A/HRC/45/12} included. */
    private static final UriCompliance IDS_OF_ANY_KIND = UriCompliance.DEFAULT.with(
            "ids",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
            UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER,
            UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS);

    private final Javalin javalin;
    private final String host;
    private final int port;

    private WebServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
        this.port = javalin.port();
    }

    /**
     * Starts a server and returns when it listens.
     *
     * @param searcher answers every question; not closed with the server
     * @param settings where to listen, what may be handed out
     * @return the running server
     * @throws IOException when the port or host cannot be listened on, with a sentence that says what to do
     */
    public static WebServer start(Searcher searcher, WebSettings settings) throws IOException {
        Routes routes = new Routes(searcher, settings.hubFolder());
        Javalin javalin = Javalin.create(config -> configure(config, settings, routes));
        try {
            javalin.start();
        } catch (JavalinException | UnresolvedAddressException e) {
            javalin.stop();
            throw new IOException(whyNot(settings, e), e);
        }
        return new WebServer(javalin, settings.host());
    }

    private static void configure(JavalinConfig config, WebSettings settings, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.jetty.host = settings.host();
        config.jetty.port = settings.port();
        config.jetty.modifyHttpConfiguration(WebServer::configure);
        config.jetty.modifyServer(server -> server.setErrorHandler(new ProtocolErrors()));
        config.jetty.modifyServletContextHandler(
                context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
        config.router.javaLangErrorHandler(Failures::exhausted);
        routes.lay(config.routes);
    }

    private static void configure(HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setMaxResponseHeaderSize(HEADER_BYTES);
        http.setUriCompliance(IDS_OF_ANY_KIND);
        http.setSendServerVersion(false);
        http.addCustomizer(new ForwardedRequestCustomizer());
    }

    private static String whyNot(WebSettings settings, Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && !(cause instanceof BindException)) {
            cause = cause.getCause();
        }
        if (cause instanceof UnresolvedAddressException) {
            return "--host " + settings.host() + " is no name or address of this machine: choose 127.0.0.1 or 0.0.0.0.";
        }
        return "Port " + settings.port() + " on " + settings.host() + " cannot be opened (" + cause.getMessage()
                + "): end the program that uses it, or choose another port with --port.";
    }

    /**
     * The port.
     *
     * @return the one it really listens on
     */
    public int port() {
        return port;
    }

    /**
     * Where a browser finds it.
     *
     * @return {@code http://host:port}
     */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /** Stops listening and ends the requests that are under way. */
    @Override
    public void close() {
        javalin.stop();
    }
}
