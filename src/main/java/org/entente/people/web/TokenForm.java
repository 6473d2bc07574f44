package org.entente.people.web;

import java.util.List;
import org.entente.people.TokenScope;

/**
 * What somebody typed to make a token.
 *
 * @param days how long it holds
 */
record TokenForm(String name, TokenScope scope, int days, String password) {

  static final List<Integer> PERIODS = List.of(30, 90, 365);
  static final TokenForm EMPTY = new TokenForm("", TokenScope.READ, 90, "");

  /** A field that was not sent counts as left alone. */
  @SuppressWarnings("NullAway")
  TokenForm {
    name = name == null ? "" : name;
    scope = scope == null ? TokenScope.READ : scope;
    password = password == null ? "" : password;
  }

  /** Without the password: a record's text ends up in logs. */
  @Override
  public String toString() {
    return "TokenForm[" + name + ", " + scope + ", " + days + "]";
  }
}
