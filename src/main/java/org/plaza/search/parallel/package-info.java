/**
 * Which sections of two versions of a work say the same: cuts each version into {@link org.plaza.search.parallel.Section}s
 * and pairs them. {@link org.plaza.search.parallel.Aligner} is the entrance; everything here is pure.
 */
@NullMarked
package org.plaza.search.parallel;

import org.jspecify.annotations.NullMarked;
