/** Text to PDF/A, seals on PDFs and their validation, files kept by their content. */
@ApplicationModule(allowedDependencies = {"shared", "form"})
@NullMarked
package org.entente.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
