/** The organisations one can agree with, our own among them, and what became of them. */
@ApplicationModule(
    allowedDependencies = {"shared", "people", "audit", "workflow", "api", "table", "web"})
@NullMarked
package org.entente.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
