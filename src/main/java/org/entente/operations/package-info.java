/** What administrators look after while Entente runs. */
@ApplicationModule(allowedDependencies = {"shared", "people", "workflow", "web"})
@NullMarked
package org.entente.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
