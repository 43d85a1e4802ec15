/**
 * How good are the answers? Judgements to figures: {@link org.plaza.evaluate.JudgedSet} is read from a folder,
 * {@link org.plaza.evaluate.Evaluation} asks its questions and measures the rankings.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.evaluate;
