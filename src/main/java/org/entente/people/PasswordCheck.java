package org.entente.people;

import java.util.UUID;
import org.entente.shared.Refusal;

/** Asks a signed-in person for the password again, before they sign or change who they are. */
public interface PasswordCheck {

  /**
   * @throws Refusal 422 {@code people.password.wrong}, or {@code people.password.throttled} with
   *     the minutes to wait after too many wrong ones
   */
  void confirm(UUID personId, String password);
}
