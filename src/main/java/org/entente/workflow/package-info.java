/** The engine's facade: cases, tasks, decisions. Engine services are called nowhere else. */
@ApplicationModule(allowedDependencies = {"shared", "people", "audit", "form"})
@NullMarked
package org.entente.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
