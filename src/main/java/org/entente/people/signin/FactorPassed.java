package org.entente.people.signin;

import java.util.UUID;

/** Kept in a session whose owner gave a code of their second factor in it. */
record FactorPassed(UUID person) {

  static final String KEY = "entente.factorPassed";
}
