/**
 * What was paid beyond what is due, and how it comes back: demanded by two people, paid, set off,
 * waived or written off.
 */
@ApplicationModule(
    allowedDependencies = {
      "api",
      "shared",
      "database",
      "people",
      "workflow",
      "form",
      "application",
      "application :: door",
      "grant",
      "award",
      "bank",
      "iso20022",
      "disbursement",
      "reporting",
      "ledger",
      "audit",
      "table",
      "web"
    })
@NullMarked
package org.entente.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
