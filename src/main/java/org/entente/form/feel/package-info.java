/** FEEL, the expression language of {@code .form} files. */
@NullMarked
package org.entente.form.feel;

import org.jspecify.annotations.NullMarked;
