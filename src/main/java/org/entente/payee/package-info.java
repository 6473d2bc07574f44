/**
 * Who is paid on which account: bank details that one person enters and another confirms, kept so
 * that nobody reads a number without a trace.
 */
@ApplicationModule(
    allowedDependencies = {
      "application",
      "application :: door",
      "audit",
      "database",
      "form",
      "iso20022",
      "people",
      "secret",
      "shared",
      "web",
      "workflow"
    })
@NullMarked
package org.entente.payee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
