/** The whole way of an agreement, walked in a browser. */
@NullMarked
package org.entente.walkthrough;

import org.jspecify.annotations.NullMarked;
