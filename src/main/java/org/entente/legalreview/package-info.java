/**
 * Legal review: who looks at a frozen text, what they think of it, and what becomes of their
 * opinions when the text changes.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "workflow",
      "form",
      "document",
      "partner",
      "agreement",
      "drafting",
      "audit"
    })
@NullMarked
package org.entente.legalreview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
