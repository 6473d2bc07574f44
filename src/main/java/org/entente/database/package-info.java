/**
 * The database: the embedded PostgreSQL where none is configured, one transaction manager for
 * engine and tables.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.entente.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
