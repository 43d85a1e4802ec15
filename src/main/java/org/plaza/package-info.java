/** Plaza: a search engine for multilingual policy knowledge hubs. Each package below is one room of the house. */
@org.jspecify.annotations.NullMarked
package org.plaza;
