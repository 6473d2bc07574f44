@NullMarked
package org.entente.ledger.api;

import org.jspecify.annotations.NullMarked;
