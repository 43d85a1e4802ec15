package org.plaza.model;

/**
 * The numbered article or section that a passage belongs to.
 *
 * @param number as an integer, whatever numerals the text uses: XII, 12, ١٢ and 제12조 are all 12
 * @param label as printed: {@code Artículo XII}, {@code 제12조}
 */
public record Article(int number, String label) {}
