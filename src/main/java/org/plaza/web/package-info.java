/**
 * Which door, which page? The HTTP side of the house: pages for people, an API for programs, the original files.
 *
 * <p>Start at {@link org.plaza.web.WebServer}. An address is read in {@code address}, answered as a page in {@code page}
 * or as JSON in {@code api}; {@code ui} is what the interface says, in four languages.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.web;
