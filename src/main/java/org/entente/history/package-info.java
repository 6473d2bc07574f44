/** A case's history as people read it: what happened, where it went, under which rule. */
@ApplicationModule(
    allowedDependencies = {"shared", "api", "people", "audit", "workflow", "web", "table"})
@NullMarked
package org.entente.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
