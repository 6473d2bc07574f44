/** Pages of reconciliation. */
@NullMarked
package org.entente.reconciliation.web;

import org.jspecify.annotations.NullMarked;
