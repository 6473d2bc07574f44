/**
 * Awards: who of a ranking gets how much, approved by whom, offered, accepted, agreed on and
 * committed; and who moves up when somebody does not.
 */
@ApplicationModule(
    allowedDependencies = {
      "api",
      "shared",
      "database",
      "people",
      "workflow",
      "form",
      "document",
      "partner",
      "agreement",
      "drafting",
      "ledger",
      "grant",
      "application",
      "application :: door",
      "review",
      "payee",
      "audit",
      "table",
      "web"
    })
@NullMarked
package org.entente.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
