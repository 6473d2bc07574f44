/** Agreements from the first idea to force: proposals, routes, the register, obligations. */
@ApplicationModule(
    allowedDependencies = {
      "api",
      "shared",
      "people",
      "workflow",
      "form",
      "document",
      "partner",
      "audit",
      "table",
      "web"
    })
@NullMarked
package org.entente.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
