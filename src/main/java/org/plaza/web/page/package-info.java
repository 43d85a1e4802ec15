/**
 * What stands on a page? One record per page, made from what the searcher answers and drawn by the template of the same
 * name.
 *
 * <p>Start at {@link org.plaza.web.page.SearchPage}. Public only for the templates: no other room needs it.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.web.page;
