/** Registers handed out on pages. */
@NullMarked
package org.entente.table.web;

import org.jspecify.annotations.NullMarked;
