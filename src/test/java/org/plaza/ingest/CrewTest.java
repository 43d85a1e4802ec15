package org.plaza.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class CrewTest {

    @Test
    void failureThatCameFirstIsThrownNotThatOfWhoItInterrupted() throws Exception {
        try (Crew crew = new Crew(2)) {
            CountDownLatch waiting = new CountDownLatch(1);
            crew.add(() -> {
                try {
                    waiting.countDown();
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    throw new IOException("an interrupted channel was closed", e);
                }
            });
            crew.add(() -> {
                waiting.await();
                throw new IOException("the disk is full");
            });
            assertEquals(
                    "the disk is full",
                    assertThrows(IOException.class, crew::await).getMessage());
        }
    }
}
