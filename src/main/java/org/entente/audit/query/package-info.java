/** Reading the log. */
@NullMarked
package org.entente.audit.query;

import org.jspecify.annotations.NullMarked;
