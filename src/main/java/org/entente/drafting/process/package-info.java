/** How the process {@code mou-drafting} reaches the texts. */
@NullMarked
package org.entente.drafting.process;

import org.jspecify.annotations.NullMarked;
