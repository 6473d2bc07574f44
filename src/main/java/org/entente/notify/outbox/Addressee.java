package org.entente.notify.outbox;

import java.util.UUID;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** Whom a mail is for. */
public sealed interface Addressee {

  /** Somebody who signs in: where and how they are written to is theirs to choose. */
  record Account(UUID person) implements Addressee {}

  /**
   * Somebody who is no more than an address to us.
   *
   * @param leave path of the page where they end such mails, null for what they have to know
   */
  record Outsider(String address, String name, Language language, @Nullable String leave)
      implements Addressee {}
}
