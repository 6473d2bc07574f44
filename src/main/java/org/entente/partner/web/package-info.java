/** The partners' pages. */
@NullMarked
package org.entente.partner.web;

import org.jspecify.annotations.NullMarked;
