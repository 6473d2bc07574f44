/** Signature: who may sign, the rounds in which they do, and the sealed copy that comes of it. */
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
package org.entente.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
