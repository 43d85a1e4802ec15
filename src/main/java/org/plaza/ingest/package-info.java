/**
 * What changed, and what became of it? Carries documents from the hub to the shelf, and reports on each file.
 *
 * <p>{@link org.plaza.ingest.Ingest} is the entrance, {@link org.plaza.ingest.RunReport} what it answers. What should lie
 * on the shelf depends on the hub as it is now and on nothing else: every run plans anew, and leaves alone the works whose
 * fingerprint did not change.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.ingest;
