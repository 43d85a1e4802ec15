/**
 * Tests in a real browser, compiled by the Maven profile {@code browser} alone. {@link org.plaza.browser.BrowserTest} is
 * the entrance.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.browser;
