/** How much and how often a program may send. */
@NullMarked
package org.entente.api.gate;

import org.jspecify.annotations.NullMarked;
