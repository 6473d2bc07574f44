/** Every POST once, and its first answer for good. */
@NullMarked
package org.entente.api.once;

import org.jspecify.annotations.NullMarked;
