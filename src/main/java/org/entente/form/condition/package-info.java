/** The part of FEEL that a browser can decide by itself. */
@NullMarked
package org.entente.form.condition;

import org.jspecify.annotations.NullMarked;
