/** The pages of programmes and calls, and the public’s. */
@NullMarked
package org.entente.grant.web;

import org.jspecify.annotations.NullMarked;
