/** Applications as programs see them. */
@NullMarked
package org.entente.application.api;

import org.jspecify.annotations.NullMarked;
