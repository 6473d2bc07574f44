/** Persons, units, roles, absence and substitution, sign-in, and who may open which page. */
@ApplicationModule(allowedDependencies = {"database", "secret", "shared"})
@NullMarked
package org.entente.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
