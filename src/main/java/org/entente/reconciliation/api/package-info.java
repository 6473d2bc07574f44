@NullMarked
package org.entente.reconciliation.api;

import org.jspecify.annotations.NullMarked;
