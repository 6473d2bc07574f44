/** The history page, its diagram, its exports. */
@NullMarked
package org.entente.history.web;

import org.jspecify.annotations.NullMarked;
