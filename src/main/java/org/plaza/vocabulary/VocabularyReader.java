package org.plaza.vocabulary;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.plaza.model.Problem;

/** Reads SKOS vocabularies in Turtle (W3C Recommendations of 2009 and 2014). All methods are safe for threads. */
public final class VocabularyReader {

    /** What relative IRIs are relative to: a name that no server answers to (RFC 2606). */
    private static final String BASE = "https://vocabulary.invalid/";

    private VocabularyReader() {}

    /**
     * Reads a file, and calls it by its file name in problems.
     *
     * @param name the vocabulary's name in the hub
     * @param file Turtle in UTF-8
     * @return the concepts, and what is wrong with them; broken Turtle is a problem, not an exception
     * @throws IOException when the file cannot be opened or read
     */
    public static VocabularyReading read(String name, Path file) throws IOException {
        return read(name, file, String.valueOf(file.getFileName()));
    }

    /**
     * Reads a file.
     *
     * @param name the vocabulary's name in the hub
     * @param file Turtle in UTF-8
     * @param called what problems call the file
     * @return the concepts, and what is wrong with them; broken Turtle is a problem, not an exception
     * @throws IOException when the file cannot be opened or read
     */
    public static VocabularyReading read(String name, Path file, String called) throws IOException {
        byte[] turtle = Files.readAllBytes(file);
        CharBuffer text = CharBuffer.allocate(turtle.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(ByteBuffer.wrap(turtle), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            return unusable(name, called, line, "this is not UTF-8: save the file in UTF-8");
        }
        return parse(name, called, withoutMark(text), turtle);
    }

    private static VocabularyReading parse(String name, String called, String text, byte[] turtle) {
        LineAware parser = new LineAware();
        SkosHandler handler = new SkosHandler(parser::line);
        parser.setRDFHandler(handler);
        try {
            parser.parse(new StringReader(text), BASE + name + "/");
        } catch (RDFParseException e) {
            return unusable(
                    name,
                    called,
                    e.getLineNumber() > 0 ? (int) e.getLineNumber() : parser.line(),
                    "this is not Turtle: " + reason(e));
        } catch (RDFHandlerException | IOException e) {
            throw new AssertionError("reading a string", e);
        }
        return new VocabularyBuilder(name, called).build(handler.concepts());
    }

    private static VocabularyReading unusable(String name, String called, int line, String message) {
        return new VocabularyReading(
                new Vocabulary(name, List.of()), List.of(new Problem(Problem.Severity.ERROR, called, line, message)));
    }

    private static String reason(RDFParseException e) {
        String message = String.valueOf(e.getMessage());
        return message.replaceFirst("\\s*\\[line \\d+\\]\\s*$", "").strip();
    }

    private static String withoutMark(CharBuffer text) {
        String all = text.toString();
        return all.startsWith("\ufeff") ? all.substring(1) : all;
    }

    /** A parser that tells where it is. */
    private static final class LineAware extends TurtleParser {

        int line() {
            return getLineNumber();
        }
    }
}
