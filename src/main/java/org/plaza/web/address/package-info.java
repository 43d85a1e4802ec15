/**
 * What does this address ask, and which address asks that? Reading and writing of addresses are inverse.
 *
 * <p>Start at {@link org.plaza.web.address.SearchAddress}. Public only for the templates: no other room needs it.
 */
@org.jspecify.annotations.NullMarked
package org.plaza.web.address;
