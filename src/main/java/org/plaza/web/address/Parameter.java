package org.plaza.web.address;

/**
 * A part of the state of an address, or of what a form sends along unseen.
 *
 * @param name decoded
 * @param value decoded
 */
public record Parameter(String name, String value) {}
