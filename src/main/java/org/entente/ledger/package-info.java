/** Envelopes of money and the book that says what became of every cent of them. */
@ApplicationModule(
    allowedDependencies = {
      "database",
      "shared",
      "people",
      "audit",
      "workflow",
      "form",
      "table",
      "web",
      "api"
    })
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
