/** What every part of the public API shares: pages, one effect per key, limits, its description. */
@ApplicationModule(allowedDependencies = {"shared", "people", "web", "table", "form"})
@NullMarked
package org.entente.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
