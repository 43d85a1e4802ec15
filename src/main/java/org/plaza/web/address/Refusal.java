package org.plaza.web.address;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import org.plaza.web.ui.Messages;

/** A request that is not answered, with the sentence that says what to do. Not an error of the program. */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** The HTTP status. */
    private final int status;

    /** The key of the sentence. */
    private final String key;

    /** What the sentence names. */
    private final transient List<String> arguments;

    private Refusal(int status, String key, List<String> arguments) {
        super(status + " " + key, null, false, false);
        this.status = status;
        this.key = key;
        this.arguments = arguments;
    }

    /**
     * The request cannot be read.
     *
     * @param key of the message, without {@code error.}
     * @param arguments what the sentence names; cut when long
     * @return status 400
     */
    public static Refusal badRequest(String key, String... arguments) {
        return of(400, key, arguments);
    }

    /**
     * There is no such thing.
     *
     * @param key of the message, without {@code error.}
     * @param arguments what the sentence names; cut when long
     * @return status 404
     */
    public static Refusal notFound(String key, String... arguments) {
        return of(404, key, arguments);
    }

    /**
     * Any other status.
     *
     * @param status of HTTP, 400 or more
     * @param key of the message, without {@code error.}
     * @param arguments what the sentence names; cut when long
     * @return to be thrown
     */
    public static Refusal of(int status, String key, String... arguments) {
        return new Refusal(
                status, key, Arrays.stream(arguments).map(Refusal::cut).toList());
    }

    /**
     * The status.
     *
     * @return of HTTP
     */
    public int status() {
        return status;
    }

    /**
     * Which refusal it is.
     *
     * @return the key of the message, without {@code error.}
     */
    public String key() {
        return key;
    }

    /**
     * The sentence.
     *
     * @param messages of the reader's language
     * @return plain text, not escaped
     */
    public String sentence(Messages messages) {
        return messages.text("error." + key, arguments.toArray());
    }

    private static String cut(String argument) {
        int[] start = argument.codePoints().limit(60).toArray();
        String cut = new String(start, 0, start.length);
        return cut.length() < argument.length() ? cut + "…" : argument;
    }
}
