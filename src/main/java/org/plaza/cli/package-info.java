/**
 * Commands for the terminal, and the only wiring of the rooms.
 *
 * <p>{@link org.plaza.cli.Main} runs them; {@code scripts/plaza} starts it.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.cli;
