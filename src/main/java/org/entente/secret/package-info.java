/** Encryption of what is kept but must not be readable in the database or a backup of it. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.entente.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
