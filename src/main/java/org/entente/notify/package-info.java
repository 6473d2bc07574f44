/** What people are told: on the notice board, and by mail. */
@ApplicationModule(allowedDependencies = {"shared", "people", "audit", "workflow", "web"})
@NullMarked
package org.entente.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
