package org.plaza.web.page;

/**
 * A link.
 *
 * @param label what it says
 * @param url where it leads
 * @param current whether the reader is there already
 */
public record Choice(String label, String url, boolean current) {}
