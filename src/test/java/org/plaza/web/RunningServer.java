package org.plaza.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real server over a {@link FakeSearcher}, on a free port, and ways to talk to it. */
final class RunningServer implements AutoCloseable {

    static final String OUTSIDE = "what nobody may read";

    final FakeSearcher searcher = new FakeSearcher();
    final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    RunningServer(Path folder) throws IOException {
        Path hub = Files.createDirectories(folder.resolve("hub"));
        Path documents = Files.createDirectories(hub.resolve("documents"));
        Files.writeString(folder.resolve("outside.txt"), OUTSIDE);
        Files.createSymbolicLink(documents.resolve("link.txt"), folder.resolve("outside.txt"));
        Files.writeString(hub.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Files.writeString(documents.resolve("charter.pdf"), "%PDF-1.7 0123456789");
        Files.writeString(documents.resolve("report.pdf"), "%PDF-1.7");
        Files.writeString(documents.resolve("carta – año.docx"), "PK");
        Files.writeString(documents.resolve("guide.html"), "<p>guide");
        Files.writeString(documents.resolve("hostile.html"), "<script>alert(1)</script>");
        server = WebServer.start(searcher, new WebSettings("127.0.0.1", 0, hub));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException {
        return send("GET", path, headers);
    }

    HttpResponse<String> send(String method, String path, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Sends bytes as they are, and reads all that comes back until the server closes. */
    String raw(String request) throws IOException {
        return raw(request.getBytes(StandardCharsets.UTF_8));
    }

    String raw(byte[] request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    /** A raw GET whose target is not touched by a client's own encoding. */
    String rawGet(String target) throws IOException {
        return raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
