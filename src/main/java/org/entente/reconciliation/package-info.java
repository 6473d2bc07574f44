/**
 * Sets what banks booked on our accounts against the book and against our payment orders, day by
 * day, and keeps an account from paying until somebody has explained what does not agree.
 */
@ApplicationModule(
    allowedDependencies = {
      "api",
      "audit",
      "bank",
      "database",
      "disbursement",
      "people",
      "shared",
      "table",
      "web",
      "workflow"
    })
@NullMarked
package org.entente.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
