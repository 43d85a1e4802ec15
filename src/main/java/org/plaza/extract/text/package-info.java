/**
 * Which characters are text? Cleaning, and plain text to pages.
 *
 * <p>Start at {@link org.plaza.extract.text.CleanText} and {@link org.plaza.extract.text.PlainText}.
 */
@NullMarked
package org.plaza.extract.text;

import org.jspecify.annotations.NullMarked;
