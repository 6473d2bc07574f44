/** People's tasks and the pages to work on them; knows no business module. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "api",
      "people",
      "audit",
      "workflow",
      "form",
      "form :: view",
      "web"
    })
@NullMarked
package org.entente.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
