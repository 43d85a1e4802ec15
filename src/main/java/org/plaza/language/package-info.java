/**
 * What is a language to us? A table: tag, names, script, direction, analyzer, article pattern; and detection.
 *
 * <p>Entrances: {@link org.plaza.language.Languages} (the table), {@link org.plaza.language.Analyzers} (how text and
 * questions are cut into terms), {@link org.plaza.language.LanguageDetector} (in which language a text is), {@link
 * org.plaza.language.ArticleNumbers} (which numbered article begins here, or is named).
 */
@org.jspecify.annotations.NullMarked
package org.plaza.language;
