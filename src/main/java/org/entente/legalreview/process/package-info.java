/** Steps and tasks of the legal review. */
@NullMarked
package org.entente.legalreview.process;

import org.jspecify.annotations.NullMarked;
