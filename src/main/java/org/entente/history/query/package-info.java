/** Where cases went, and what their models and decision tables say. */
@NullMarked
package org.entente.history.query;

import org.jspecify.annotations.NullMarked;
