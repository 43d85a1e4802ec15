package org.plaza.ingest;

import org.plaza.extract.WorkerSettings;

/**
 * How a run works.
 *
 * @param workers the processes that read files
 * @param rebuild true to build the index anew, to read every file's bytes again and to retry those that failed
 */
public record IngestSettings(WorkerSettings workers, boolean rebuild) {}
