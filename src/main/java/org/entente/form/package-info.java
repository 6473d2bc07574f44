/** Camunda Forms on the server: read, shown, and checked. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.entente.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
