/**
 * What did the person ask for? A line of text becomes a sealed tree.
 *
 * <p>Start at {@link org.plaza.query.QuestionParser}; {@link org.plaza.query.Node} is what it makes.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.query;
