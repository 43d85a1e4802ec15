/**
 * How is it cited?
 *
 * <p>Start at {@link org.plaza.publish.citation.Reference}; {@link org.plaza.publish.citation.CitationFormat} writes it.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.publish.citation;
