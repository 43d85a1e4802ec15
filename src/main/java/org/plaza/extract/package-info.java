/**
 * Which text is in this file, page by page?
 *
 * <p>Start at {@link org.plaza.extract.ExtractorPool}: it reads files in worker processes with heaps of their own, so that
 * a crash, an endless parse or an exhausted heap costs one file its outcome and never the run.
 * {@link org.plaza.extract.InlineText} reads what the catalogue itself brings.
 *
 * <p>Inside: {@code worker} runs in the other process and knows the formats, {@code wire} is what the two say to each
 * other, {@code print} turns lines on paper into paragraphs, {@code text} cleans characters.
 */
@NullMarked
package org.plaza.extract;

import org.jspecify.annotations.NullMarked;
