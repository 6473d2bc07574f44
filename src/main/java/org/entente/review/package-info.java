/**
 * Review of a call's applications: the panel and who reviews what, conflicts of interest, scores,
 * the ranking and its minutes.
 */
@ApplicationModule(
    allowedDependencies = {
      "api",
      "database",
      "shared",
      "people",
      "workflow",
      "form",
      "form :: schema",
      "document",
      "partner",
      "grant",
      "application",
      "audit",
      "table",
      "web"
    })
@NullMarked
package org.entente.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
