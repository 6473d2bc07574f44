/** What people are told, kept until they have read it. */
@ApplicationModule(allowedDependencies = {"shared", "people", "web"})
@NullMarked
package org.entente.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
