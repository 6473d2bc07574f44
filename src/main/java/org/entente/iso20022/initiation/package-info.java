/** Writes pain.001 and looks through what is to be written. */
@NullMarked
package org.entente.iso20022.initiation;

import org.jspecify.annotations.NullMarked;
