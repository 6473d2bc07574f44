/**
 * Instalments of awards on their way to a bank account: conditions with their evidence, payment
 * orders of three pairs of eyes, and what became of each.
 */
@ApplicationModule(
    allowedDependencies = {
      "api",
      "application",
      "award",
      "bank",
      "payee",
      "iso20022",
      "database",
      "shared",
      "people",
      "workflow",
      "form",
      "document",
      "agreement",
      "ledger",
      "audit",
      "table",
      "web"
    })
@NullMarked
package org.entente.disbursement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
