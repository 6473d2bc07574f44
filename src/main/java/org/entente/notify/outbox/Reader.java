package org.entente.notify.outbox;

import java.util.Objects;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a mail.
 *
 * @param account null for somebody who has none
 */
public record Reader(String name, Language language, @Nullable Person account) {

  public static Reader of(Person person) {
    return new Reader(person.displayName(), person.language(), person);
  }

  public static Reader of(Addressee.Outsider outsider) {
    return new Reader(outsider.name(), outsider.language(), null);
  }

  /** The person, for mails that only people with an account get. */
  public Person person() {
    return Objects.requireNonNull(account, "nobody who signs in");
  }
}
