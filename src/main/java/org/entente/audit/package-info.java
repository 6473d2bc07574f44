/** The append-only record of every step, and how it is read. */
@ApplicationModule(allowedDependencies = {"shared", "people"})
@NullMarked
package org.entente.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
