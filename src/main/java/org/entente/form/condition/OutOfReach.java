package org.entente.form.condition;

/** The expression is FEEL that only the server evaluates. */
final class OutOfReach extends RuntimeException {

  OutOfReach() {
    super("only the server can tell", null, false, false);
  }
}
