/** An office's existing agreements: its lists read, checked and taken over, with their scans. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "people",
      "audit",
      "document",
      "partner",
      "agreement",
      "workflow",
      "table",
      "web"
    })
@NullMarked
package org.entente.takeover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
