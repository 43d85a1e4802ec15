/**
 * How does a program read an answer? The JSON of the API, field by field.
 *
 * <p>Start at {@link org.plaza.web.api.SearchJson}. No other room needs it.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.web.api;
