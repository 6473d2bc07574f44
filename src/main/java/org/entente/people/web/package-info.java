/** Sign-in, account and absence pages. */
@NullMarked
package org.entente.people.web;

import org.jspecify.annotations.NullMarked;
