/**
 * What is in this hub, and what do we know of each file?
 *
 * <p>{@link org.plaza.catalog.HubReader} reads a hub's folder into {@link org.plaza.catalog.HubContents}.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.catalog;
