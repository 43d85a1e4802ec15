package org.plaza.search;

/**
 * A work on the same subject as another.
 *
 * @param work as it is listed
 * @param score how much they have in common; comparable within one list only
 */
public record SimilarWork(WorkCard work, double score) {}
