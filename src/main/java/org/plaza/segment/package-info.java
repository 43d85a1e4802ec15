/**
 * Which passages is this text made of, and in which language is each?
 *
 * <p>Entrance: {@link org.plaza.segment.Segmenter}.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.segment;
