/**
 * Our accounts at banks, what we tell the banks to pay from them, and what they answer. It knows
 * money and banks, and nothing of why anybody is paid.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "iso20022",
      "database",
      "secret",
      "audit",
      "people",
      "workflow",
      "web",
      "api"
    })
@NullMarked
package org.entente.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
