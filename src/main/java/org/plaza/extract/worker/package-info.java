/**
 * What does this format hold? The process that reads files and may die of them.
 *
 * <p>Start at {@link org.plaza.extract.worker.WorkerMain}; each format family has one {@code Reader}.
 */
@NullMarked
package org.plaza.extract.worker;

import org.jspecify.annotations.NullMarked;
