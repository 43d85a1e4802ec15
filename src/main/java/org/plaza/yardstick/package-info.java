/**
 * What would plain Lucene or plain Tika do? Yardsticks to hold Plaza against, written as a good engineer would without
 * it: {@link org.plaza.yardstick.BagOfWords} ranks whole documents, {@link org.plaza.yardstick.PlainTika} reads files.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.yardstick;
