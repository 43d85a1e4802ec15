package org.plaza.web.page;

/**
 * A sentence instead of an answer.
 *
 * @param frame around it
 * @param heading in a few words
 * @param sentence what to do
 */
public record ErrorPage(Frame frame, String heading, String sentence) {}
