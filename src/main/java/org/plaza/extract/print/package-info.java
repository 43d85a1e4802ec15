/**
 * Which paragraphs do these lines on paper make? Pure functions from printed lines to pages of running text.
 *
 * <p>Start at {@link org.plaza.extract.print.Typesetter}.
 */
@NullMarked
package org.plaza.extract.print;

import org.jspecify.annotations.NullMarked;
