@NullMarked
package org.entente.ledger.process;

import org.jspecify.annotations.NullMarked;
