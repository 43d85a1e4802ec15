package org.plaza.catalog;

import org.plaza.model.Outcome;

/**
 * A path of the hub that is not a document of any work.
 *
 * @param path relative to the hub, {@code /} between its parts; as written when the catalogue names what is not there;
 *     {@code documents.jsonl#LINE} for a line of it
 * @param outcome held, outside_hub, duplicate (a link to a file that is there itself), vanished, unreadable or
 *     (a line) too_large
 * @param reason a sentence for the administrator
 */
public record Rejected(String path, Outcome outcome, String reason) {}
