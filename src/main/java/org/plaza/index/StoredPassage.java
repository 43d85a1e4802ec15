package org.plaza.index;

import org.plaza.model.Passage;

/**
 * What is kept of a passage beside its text.
 *
 * @param language BCP 47 tag
 * @param kind what sort of text it is
 * @param place pages, article, headings
 * @param ordinal its place in reading order within the document, from 0
 * @param work the id of its work
 */
public record StoredPassage(String language, Passage.Kind kind, Passage.Place place, int ordinal, String work) {}
