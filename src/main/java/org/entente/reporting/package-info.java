/**
 * Reports of beneficiaries after their stay, what the stay was worth by them, and what is owed
 * back.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "database",
      "people",
      "workflow",
      "form",
      "document",
      "application",
      "application :: door",
      "grant",
      "award",
      "disbursement",
      "ledger",
      "audit",
      "web"
    })
@NullMarked
package org.entente.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
