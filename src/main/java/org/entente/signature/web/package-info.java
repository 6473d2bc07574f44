/** Pages to sign on, and the sealed copy. */
@NullMarked
package org.entente.signature.web;

import org.jspecify.annotations.NullMarked;
