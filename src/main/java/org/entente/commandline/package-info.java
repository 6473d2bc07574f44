/** What can be done without a browser: {@code java -jar entente.jar import FILE…}. */
@ApplicationModule(allowedDependencies = {"shared", "people", "partner"})
@NullMarked
package org.entente.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
