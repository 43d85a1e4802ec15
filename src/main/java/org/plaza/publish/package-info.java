/**
 * How do others want to read it?
 *
 * <p>Start at {@link org.plaza.publish.citation.Reference}, what is cited, and {@link
 * org.plaza.publish.metadata.WorkMetadata}, what a page says of its work to programs. May import {@code model}, {@code
 * search} and {@code vocabulary}; knows no address: whoever calls brings them.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.publish;
