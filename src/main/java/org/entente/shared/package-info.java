/** The words every module uses: languages, texts, hashes, actors, refusals. No services. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.entente.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
