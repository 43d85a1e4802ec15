/**
 * What are we talking about? The nouns of the house: immutable values, no I/O.
 *
 * <p>Start at {@link org.plaza.model.Work} (what is listed) and {@link org.plaza.model.Passage} (what is found).
 */
@org.jspecify.annotations.NullMarked
package org.plaza.model;
