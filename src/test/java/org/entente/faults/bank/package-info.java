/**
 * A bank in a process of its own. What it has taken stands in its journal, whatever becomes of the
 * answer: the journal is what Entente's own account of its payments is held against.
 */
@NullMarked
package org.entente.faults.bank;

import org.jspecify.annotations.NullMarked;
