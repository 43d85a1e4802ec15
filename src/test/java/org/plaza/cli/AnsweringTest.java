package org.plaza.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What answers is started without the jars that only indexing needs, as scripts/plaza starts it. */
@Tag("slow")
class AnsweringTest {

    private static final Path JARS = Path.of("target", "lib");

    @TempDir
    private Path folder;

    @Test
    void searchAndServeNeedNoJarOfIndexing() throws Exception {
        Path hub = Files.createDirectories(folder.resolve("hub"));
        Files.writeString(hub.resolve("ferry.txt"), "The ferry across the bay is free.\n");
        run(both(), "index");
        assertTrue(run(jars("answering"), "search", "ferry").contains("ferry"));
        Process server = start(jars("answering"), "serve", "--port=0");
        try (BufferedReader said = server.inputReader(StandardCharsets.UTF_8)) {
            String address = address(said);
            assertTrue(get(address).contains("</html>"));
            assertTrue(get(address + "api/v1/search?q=ferries").contains("\"total\":1"));
        } finally {
            server.destroy();
            assertTrue(server.waitFor(60, TimeUnit.SECONDS), "it goes on");
        }
    }

    private static String address(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains("http://")) {
                return line.substring(line.indexOf("http://"));
            }
        }
        throw new IOException("it ended without an address");
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertEquals(200, response.statusCode(), response.body());
            return response.body();
        }
    }

    private String run(String jars, String... arguments) throws Exception {
        Process process = start(jars, arguments);
        try (InputStream out = process.getInputStream()) {
            String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);
            return said;
        }
    }

    private Process start(String jars, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dplaza.indexing=" + jars("indexing"),
                "-cp",
                Path.of("target", "classes") + File.pathSeparator + jars,
                Main.class.getName()));
        command.addAll(List.of(arguments));
        command.add("--index=" + folder.resolve("index"));
        if (!arguments[0].equals("search")) {
            command.add("--hub=" + folder.resolve("hub"));
        }
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String both() {
        return jars("answering") + File.pathSeparator + jars("indexing");
    }

    private static String jars(String kind) {
        return JARS.resolve(kind) + File.separator + "*";
    }
}
