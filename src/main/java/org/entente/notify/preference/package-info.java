/** How people wish to be written to. */
@NullMarked
package org.entente.notify.preference;

import org.jspecify.annotations.NullMarked;
