/**
 * Which concept do these words name, and what is it called elsewhere?
 *
 * <p>{@link org.plaza.vocabulary.VocabularyReader} reads a SKOS file into a {@link org.plaza.vocabulary.Vocabulary};
 * {@link org.plaza.vocabulary.Vocabularies} holds all of a hub and keeps copies with an index;
 * {@link org.plaza.vocabulary.ConceptFinder} finds concepts in running text,
 * {@link org.plaza.vocabulary.LabelLetters} labels by what they begin with.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.vocabulary;
