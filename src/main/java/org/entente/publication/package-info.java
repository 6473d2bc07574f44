/** Awards and what was paid of them, as the public may read them: without whose they are. */
@ApplicationModule(
    allowedDependencies = {"api", "shared", "people", "audit", "award", "grant", "table", "web"})
@NullMarked
package org.entente.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
