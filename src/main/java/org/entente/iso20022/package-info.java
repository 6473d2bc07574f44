/**
 * Payment files to banks and banks’ answers, in ISO 20022. It knows money and files, and nothing of
 * why anybody is paid.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.entente.iso20022;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
