/** Tables of an office, CSV and XLSX: read from files nobody vouches for, written for people. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.entente.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
