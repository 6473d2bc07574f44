/** Templates: read, kept, and filled in by plain substitution. */
@NullMarked
package org.entente.drafting.template;

import org.jspecify.annotations.NullMarked;
