package org.plaza.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plaza.web.address.Refusal;

/**
 * The bytes of a file that a request asks for (RFC 9110, section 14): one range, or all. Several ranges at once are
 * answered with all, as the standard allows.
 *
 * @param first byte, from 0
 * @param last byte, included
 * @param whole whether it is everything
 */
record FileRange(long first, long last, boolean whole) {

    private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    static void send(Context ctx, Path file, BasicFileAttributes attributes) throws IOException {
        long size = attributes.size();
        String etag = "\"" + Long.toHexString(size) + "-"
                + Long.toHexString(attributes.lastModifiedTime().toMillis()) + "\"";
        ctx.header("Accept-Ranges", "bytes")
                .header("ETag", etag)
                .header(
                        "Last-Modified",
                        HTTP_DATE.format(
                                attributes.lastModifiedTime().toInstant().atOffset(ZoneOffset.UTC)));
        if (etag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
            return;
        }
        String condition = ctx.header("If-Range");
        boolean unchanged = condition == null || condition.equals(etag);
        FileRange range = of(unchanged ? ctx.header("Range") : null, size);
        if (range == null) {
            ctx.header("Content-Range", "bytes */" + size);
            throw Refusal.of(416, "bytes", Long.toString(size));
        }
        if (!range.whole()) {
            ctx.status(206).header("Content-Range", "bytes " + range.first() + "-" + range.last() + "/" + size);
        }
        range.copy(ctx, file);
    }

    /** Null when the file has none of the bytes asked for. */
    static @Nullable FileRange of(@Nullable String header, long size) {
        Matcher matcher = ONE.matcher(header == null ? "" : header);
        if (!matcher.matches() || matcher.group(1).isEmpty() && matcher.group(2).isEmpty()) {
            return new FileRange(0, size - 1, true);
        }
        if (matcher.group(1).isEmpty()) {
            long length = Math.min(size, Long.parseLong(matcher.group(2)));
            return length == 0 ? null : new FileRange(size - length, size - 1, false);
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(matcher.group(2)));
        if (!matcher.group(2).isEmpty() && Long.parseLong(matcher.group(2)) < first) {
            return new FileRange(0, size - 1, true);
        }
        return first >= size ? null : new FileRange(first, last, false);
    }

    private void copy(Context ctx, Path file) throws IOException {
        long length = last - first + 1;
        ctx.res().setContentLengthLong(length);
        if (ctx.req().getMethod().equals("HEAD")) {
            return;
        }
        try (SeekableByteChannel channel = Files.newByteChannel(file);
                InputStream in = Channels.newInputStream(channel.position(first))) {
            byte[] buffer = new byte[64 * 1024];
            long left = length;
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                ctx.res().getOutputStream().write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
