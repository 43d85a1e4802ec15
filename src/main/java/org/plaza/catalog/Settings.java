package org.plaza.catalog;

import java.util.Map;
import org.plaza.model.Hub;

/**
 * What {@code hub.yaml} settles, or what holds without it.
 *
 * @param hub for everybody
 * @param documents the folder of the documents, relative to the hub
 * @param everything true when, for want of {@code hub.yaml} and that folder, every file of the hub is a document
 * @param columns our name of a column to theirs
 */
record Settings(Hub hub, String documents, boolean everything, Map<String, String> columns) {}
