/** Runs and their lines as pages show them. */
@NullMarked
package org.entente.reconciliation.query;

import org.jspecify.annotations.NullMarked;
