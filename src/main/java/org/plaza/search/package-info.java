/**
 * What is the answer? One {@link org.plaza.search.Question} stands behind every page, answer, feed and export.
 *
 * <p>Start at {@link org.plaza.search.Searcher}. No signature of this room names a Lucene type.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.search;
