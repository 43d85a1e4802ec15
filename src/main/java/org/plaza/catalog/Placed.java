package org.plaza.catalog;

import org.plaza.model.Document;

/**
 * A document with what was said of it.
 *
 * @param entry what was said
 * @param document the document
 * @param work the id of its work
 */
record Placed(Entry entry, Document document, String work) {}
