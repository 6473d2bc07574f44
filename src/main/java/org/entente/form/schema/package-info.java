/** The components of Camunda Forms, as this house reads them from a {@code .form} file. */
@NamedInterface("schema")
@NullMarked
package org.entente.form.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
