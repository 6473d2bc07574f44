package org.entente.people;

import java.util.UUID;

/** Asks a person for a code of their second factor. */
public interface SecondFactorCheck {

  boolean enrolled(UUID personId);

  /**
   * Takes a code of the app, or a recovery code: each once.
   *
   * @throws org.entente.shared.Refusal 422 {@code people.factor.code.wrong}, {@code
   *     people.factor.code.used}, or {@code people.factor.code.throttled} with the minutes to wait
   *     after too many wrong ones
   */
  void confirm(Person person, String code);
}
