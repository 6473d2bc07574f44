/** Pages to work on texts, compare them, and read their versions. */
@NullMarked
package org.entente.drafting.web;

import org.jspecify.annotations.NullMarked;
