/** Sample data, only in the demo profile. */
@ApplicationModule
@NullMarked
package org.entente.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
