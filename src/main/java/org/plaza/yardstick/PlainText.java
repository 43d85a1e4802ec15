package org.plaza.yardstick;

/**
 * A document as a plain index takes it.
 *
 * @param id unique
 * @param language BCP 47 tag
 * @param title may be empty
 * @param text the whole of it
 */
public record PlainText(String id, String language, String title, String text) {}
