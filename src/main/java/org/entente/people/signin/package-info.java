/** Sign-in, sessions, and which route is open to whom. */
@NullMarked
package org.entente.people.signin;

import org.jspecify.annotations.NullMarked;
