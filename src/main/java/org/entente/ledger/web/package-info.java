@NullMarked
package org.entente.ledger.web;

import org.jspecify.annotations.NullMarked;
