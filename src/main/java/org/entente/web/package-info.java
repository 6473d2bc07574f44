/** Layout, words and formats of every page, error pages, home. */
@ApplicationModule(allowedDependencies = {"shared", "people"})
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
