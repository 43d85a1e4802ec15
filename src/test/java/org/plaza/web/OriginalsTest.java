package org.plaza.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {

    private static final String CHARTER = "/documents/charter-pdf/file";

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

    @Test
    void aPdfIsShownAndMayBeReadInParts() throws IOException {
        HttpResponse<String> answer = running.get(CHARTER);
        assertEquals(200, answer.statusCode());
        assertEquals("%PDF-1.7 0123456789", answer.body());
        assertHeader(answer, "Content-Type", "application/pdf");
        assertHeader(answer, "Accept-Ranges", "bytes");
        assertHeader(answer, "X-Content-Type-Options", "nosniff");
        assertHeader(answer, "Content-Disposition", "inline; filename=\"charter.pdf\"; filename*=UTF-8''charter.pdf");
    }

    @Test
    void aRangeIsAnsweredWithThoseBytes() throws IOException {
        assertRange("bytes=0-3", "%PDF", "bytes 0-3/19");
        assertRange("bytes=9-", "0123456789", "bytes 9-18/19");
        assertRange("bytes=-2", "89", "bytes 17-18/19");
        assertRange("bytes=17-999", "89", "bytes 17-18/19");
        assertRange("bytes=-999", "%PDF-1.7 0123456789", "bytes 0-18/19");
    }

    private static void assertRange(String asked, String body, String range) throws IOException {
        HttpResponse<String> answer = running.get(CHARTER, "Range", asked);
        assertEquals(206, answer.statusCode(), asked);
        assertEquals(body, answer.body());
        assertHeader(answer, "Content-Range", range);
        assertHeader(answer, "Content-Length", Integer.toString(body.length()));
    }

    @Test
    void aRangeThatCannotBeReadIsIgnored() throws IOException {
        for (String odd : List.of("bytes=5-2", "bytes=-", "bytes=a-b", "lines=1-2", "bytes=0-1,4-5")) {
            assertEquals(200, running.get(CHARTER, "Range", odd).statusCode(), odd);
        }
    }

    @Test
    void aRangeBeyondTheEndIsRefusedWithTheSize() throws IOException {
        HttpResponse<String> answer = running.get(CHARTER, "Range", "bytes=19-");
        assertEquals(416, answer.statusCode());
        assertHeader(answer, "Content-Range", "bytes */19");
        assertEquals(416, running.get(CHARTER, "Range", "bytes=-0").statusCode());
    }

    @Test
    void aRangeOfAnOlderStateIsAnsweredWithAll() throws IOException {
        String etag = running.get(CHARTER).headers().firstValue("ETag").orElseThrow();
        assertEquals(
                206,
                running.get(CHARTER, "Range", "bytes=0-3", "If-Range", etag).statusCode());
        assertEquals(
                200,
                running.get(CHARTER, "Range", "bytes=0-3", "If-Range", "\"older\"")
                        .statusCode());
        assertEquals(304, running.get(CHARTER, "If-None-Match", etag).statusCode());
    }

    @Test
    void headTellsTheSizeWithoutTheBytes() throws IOException {
        HttpResponse<String> answer = running.send("HEAD", CHARTER);
        assertEquals(200, answer.statusCode());
        assertHeader(answer, "Content-Length", "19");
        assertEquals("", answer.body());
    }

    @Test
    void aNameWithAccentsAndDashesSurvives() throws IOException {
        HttpResponse<String> answer = running.get("/documents/charter-docx/file");
        assertHeader(
                answer,
                "Content-Disposition",
                "attachment; filename=\"carta _ ano.docx\"; filename*=UTF-8''carta%20%E2%80%93%20a%C3%B1o.docx");
    }

    @Test
    void markupOfOthersRunsInASandbox() throws IOException {
        HttpResponse<String> answer = running.get("/documents/hostile-html/file");
        assertHeader(answer, "Content-Type", "text/html");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("sandbox;"), policy);
        assertFalse(policy.contains("allow-scripts"), policy);
    }

    @Test
    void nothingOutsideTheHubIsHandedOut() throws IOException {
        for (String id : List.of("outside", "linked", "line")) {
            HttpResponse<String> answer = running.get("/documents/" + id + "/file");
            assertEquals(404, answer.statusCode(), id);
            assertFalse(answer.body().contains(RunningServer.OUTSIDE), id);
            assertFalse(running.get("/documents/" + id).body().contains("/file"), "no link to what is not there");
        }
    }

    private static void assertHeader(HttpResponse<String> answer, String name, String value) {
        assertEquals(value, answer.headers().firstValue(name).orElse("(none)"), name);
    }
}
