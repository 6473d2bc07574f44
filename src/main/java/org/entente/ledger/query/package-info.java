@NullMarked
package org.entente.ledger.query;

import org.jspecify.annotations.NullMarked;
