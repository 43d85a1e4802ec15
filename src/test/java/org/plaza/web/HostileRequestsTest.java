package org.plaza.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests that no browser sends, byte for byte. */
class HostileRequestsTest {

    private static final List<String> STEPS_UP = List.of(
            "..",
            "%2e%2e",
            "%2E.",
            ".%2e",
            "%252e%252e",
            "..%00",
            "..;",
            "..;x=y",
            "%c0%ae%c0%ae",
            "%e0%80%ae%e0%80%ae",
            "..%2f..",
            "%2e%2e%2f%2e%2e",
            "..%5c..",
            "..\\..",
            "%uff0e%uff0e");

    @TempDir
    static Path folder;

    private static RunningServer running;

    @BeforeAll
    static void start() throws IOException {
        running = new RunningServer(folder);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @AfterEach
    void theServerStillAnswers() throws IOException {
        assertEquals(200, running.get("/health/live").statusCode());
    }

    @Test
    void noStepUpLeadsOutOfTheHub() throws IOException {
        for (String door : List.of(
                "/", "/static/", "/documents/", "/documents/charter-pdf/", "/works/", "/passages/", "/api/v1/works/")) {
            for (String step : STEPS_UP) {
                for (String target : List.of("/outside.txt", "/../outside.txt", "%2foutside.txt", "/file", "")) {
                    String answer = running.rawGet(door + step + target);
                    assertFalse(answer.contains(RunningServer.OUTSIDE), door + step + target);
                    String status = answer.substring(0, Math.min(answer.length(), 12));
                    assertTrue(
                            status.equals("HTTP/1.1 404")
                                    || status.equals("HTTP/1.1 400")
                                    || isHome(door, step + target) && status.equals("HTTP/1.1 200"),
                            () -> door + step + target + " is answered " + status);
                }
            }
        }
    }

    /** A step up from a door is the home page, as every browser resolves it. */
    private static boolean isHome(String door, String target) {
        return target.startsWith("..") && !target.contains("outside") && !target.contains("file") && !door.equals("/");
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithASentence() throws IOException {
        for (String door : List.of("/?q=", "/api/v1/search?q=", "/works/charter?q=")) {
            byte[] start = ("GET " + door).getBytes(StandardCharsets.US_ASCII);
            byte[] end = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
            byte[] request = new byte[start.length + 2 + end.length];
            System.arraycopy(start, 0, request, 0, start.length);
            request[start.length] = (byte) 0xff;
            request[start.length + 1] = (byte) 0xc3;
            System.arraycopy(end, 0, request, start.length + 2, end.length);
            String answer = running.raw(request);
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            assertTrue(answer.contains("UTF-8"), answer);
        }
    }

    @Test
    void anEscapeThatIsCutIsRefusedWithASentence() throws IOException {
        for (String query : List.of("q=%zz", "q=%4", "q=%", "%=x", "q=a&theme=%g0")) {
            String answer = running.rawGet("/api/v1/search?" + query);
            assertTrue(answer.startsWith("HTTP/1.1 400 ") && answer.contains("UTF-8"), answer);
        }
    }

    @Test
    void aQuestionThatIsFarTooLongIsAnsweredWithASentence() throws IOException {
        String page = running.rawGet("/?q=" + "a".repeat(100_000));
        assertTrue(page.startsWith("HTTP/1.1 400 ") && page.contains("100000 characters"), page);
        String api = running.rawGet("/api/v1/search?q=" + "a".repeat(100_000));
        assertTrue(api.startsWith("HTTP/1.1 400 ") && api.contains("application/problem+json"), api);
    }

    @Test
    void facetsWithoutEndAreRefusedBeforeEveryLinkRepeatsThem() throws IOException {
        StringBuilder query = new StringBuilder("q=x");
        for (int i = 0; i < 3_000; i++) {
            query.append("&theme=v").append(i);
        }
        String page = running.rawGet("/?" + query);
        assertTrue(page.startsWith("HTTP/1.1 400 ") && page.contains("choose fewer values"), page);
        String api = running.rawGet("/api/v1/search?" + query);
        assertTrue(api.startsWith("HTTP/1.1 400 ") && api.contains("application/problem+json"), api);
    }

    @Test
    void whatLinksWouldRepeatIsMeasuredAsTheyWriteIt() throws IOException {
        String water = "%E6%B0%B4";
        for (String place : List.of("&place=t", "&place=" + water.repeat(20))) {
            StringBuilder query = new StringBuilder("q=" + water.repeat(4_000));
            for (int i = 0; i < (place.length() < 20 ? 600 : 150); i++) {
                query.append(place).append(i);
            }
            String page = running.rawGet("/?" + query);
            assertTrue(page.startsWith("HTTP/1.1 400 ") && page.contains("choose fewer values"), place);
        }
    }

    @Test
    void whatIsNoHttpIsAnsweredWithASentence() throws IOException {
        for (String request : List.of(
                "\u0016\u0003\u0001 hello\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "GET /\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nBad\u0000Name: y\r\n\r\n",
                "GET /% HTTP/1.1\r\nHost: x\r\n\r\n")) {
            String answer = running.raw(request);
            assertTrue(answer.contains("check the address, or start from the home page."), answer);
            assertFalse(answer.contains("Jetty") || answer.contains("Exception"), answer);
        }
    }

    @Test
    void headersOfEveryKindLeaveTheLanguageToTheHub() throws IOException {
        for (String header : List.of(";;;q=zz,,*", "xx", "en;q=9", "-", "a".repeat(5_000))) {
            String answer = running.raw(
                    "GET / HTTP/1.1\r\nHost: x\r\nAccept-Language: " + header + "\r\nConnection: close\r\n\r\n");
            assertTrue(answer.contains("<html lang=\"en\" dir=\"ltr\">"), header);
        }
    }
}
