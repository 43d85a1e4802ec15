/**
 * In which language does the interface speak, and what does it say?
 *
 * <p>Start at {@link org.plaza.web.ui.Messages}. Public only for the templates: no other room needs it.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.web.ui;
