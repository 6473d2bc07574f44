/**
 * Applications to calls: who applies and how they come in, drafts, immutable snapshots, eligibility
 * by rules and by persons, appeal.
 */
@ApplicationModule(
    allowedDependencies = {
      "api",
      "database",
      "shared",
      "people",
      "workflow",
      "form",
      "document",
      "partner",
      "grant",
      "audit",
      "table",
      "web"
    })
@NullMarked
package org.entente.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
