/**
 * What do a worker and its parent say to each other? Messages as JSON in frames of a four-byte big-endian length.
 *
 * <p>Start at {@link org.plaza.extract.wire.Message} and {@link org.plaza.extract.wire.Frames}.
 */
@NullMarked
package org.plaza.extract.wire;

import org.jspecify.annotations.NullMarked;
