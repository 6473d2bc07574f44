/** What the form's template shows: everything decided and worded, nothing left to evaluate. */
@NamedInterface("view")
@NullMarked
package org.entente.form.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
