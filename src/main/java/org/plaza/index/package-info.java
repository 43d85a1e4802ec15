/**
 * How does a work lie on the shelf? One Lucene block per work: its passages, then the work itself.
 *
 * <p>{@link org.plaza.index.Shelf} is the door of writing; {@link org.plaza.index.Fields} and {@link
 * org.plaza.index.StoredWork} say what readers find.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.index;
