/** Reads lists and details of applications. */
@NullMarked
package org.entente.application.query;

import org.jspecify.annotations.NullMarked;
