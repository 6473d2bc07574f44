/** Sessions in the database, so that a node can go away and nobody is signed out. */
@NullMarked
package org.entente.people.session;

import org.jspecify.annotations.NullMarked;
