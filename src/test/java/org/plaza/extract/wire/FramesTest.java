package org.plaza.extract.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plaza.extract.print.Bookmark;
import org.plaza.extract.print.Line;
import org.plaza.extract.print.Sheet;
import org.plaza.model.Heading;
import org.plaza.model.Limits;

class FramesTest {

    @Test
    void everyMessageComesBackAsItWas() throws IOException {
        List<Message> messages = List.of(
                new Message.Text(3, "iv", "Água\n\uD83D\uDCA7", List.of(new Heading(1, "Água", 0))),
                new Message.Printed(
                        new Sheet(
                                1,
                                null,
                                800,
                                List.of(new Line("a\tb", 1, 2, 3, 4, true)),
                                List.of(new Bookmark(1, "t", 5))),
                        true),
                new Message.Done(Set.of(Limits.Kind.DEPTH), 2, ""),
                new Message.Beat());
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        for (Message message : messages) {
            Frames.write(pipe, message);
        }
        ByteArrayInputStream in = new ByteArrayInputStream(pipe.toByteArray());
        for (Message message : messages) {
            assertEquals(Optional.of(message), Frames.read(in, Message.class));
        }
        assertEquals(Optional.empty(), Frames.read(in, Message.class));
    }

    @Test
    void aTornFrameIsAnError() throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        Frames.write(pipe, new Message.Beat());
        byte[] torn = Arrays.copyOf(pipe.toByteArray(), pipe.size() - 2);
        assertThrows(EOFException.class, () -> Frames.read(new ByteArrayInputStream(torn), Message.class));
    }

    @Test
    void aHugeLengthIsRefusedBeforeAnythingIsAllocated() {
        byte[] huge = {0x7f, -1, -1, -1, 0};
        IOException e =
                assertThrows(IOException.class, () -> Frames.read(new ByteArrayInputStream(huge), Message.class));
        assertEquals("not a frame: a length of 2147483647 bytes", e.getMessage());
    }
}
