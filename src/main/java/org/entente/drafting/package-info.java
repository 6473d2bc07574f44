/**
 * The text of an agreement: templates, the working copy, immutable versions with their hash, and
 * what changed between two of them.
 */
@ApplicationModule(
    allowedDependencies = {
      "api",
      "shared",
      "people",
      "workflow",
      "form",
      "document",
      "partner",
      "agreement",
      "audit"
    })
@NullMarked
package org.entente.drafting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
