package org.plaza.extract.wire;

import org.plaza.model.Limits;

/**
 * What the parent asks of a worker.
 *
 * @param path the absolute path of the file
 * @param limits how much of it is wanted; the clock is the parent's
 */
public record Request(String path, Limits limits) {}
