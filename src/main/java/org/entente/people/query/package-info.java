/** Reads of persons, units and substitutions. */
@NullMarked
package org.entente.people.query;

import org.jspecify.annotations.NullMarked;
