/** The inbox, one task's page, and what is done from there. */
@NullMarked
package org.entente.tasklist.web;

import org.jspecify.annotations.NullMarked;
