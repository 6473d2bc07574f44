/** The page of notices. */
@NullMarked
package org.entente.notify.web;

import org.jspecify.annotations.NullMarked;
