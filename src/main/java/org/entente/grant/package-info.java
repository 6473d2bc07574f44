/**
 * Programmes and their rates, calls from the first draft to their conclusion, and who hears of
 * them.
 */
@ApplicationModule(
    allowedDependencies = {
      "api",
      "database",
      "shared",
      "people",
      "workflow",
      "document",
      "form",
      "form :: schema",
      "form :: view",
      "audit",
      "ledger",
      "table",
      "web"
    })
@NullMarked
package org.entente.grant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
