/**
 * What does a page say of its work to programs?
 *
 * <p>Start at {@link org.plaza.publish.metadata.WorkMetadata}.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.publish.metadata;
