/** Registers as tables for programs. */
@NullMarked
package org.entente.api.export;

import org.jspecify.annotations.NullMarked;
