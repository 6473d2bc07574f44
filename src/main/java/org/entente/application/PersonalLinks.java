package org.entente.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entente.grant.Audience;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * How somebody without an account comes to their applications: by a link that is mailed to them.
 * Whether an address is known is told to nobody.
 */
public interface PersonalLinks {

  /**
   * Who asks for a link for the first time; what is known of an address already stays as it is.
   *
   * @param call they want to apply to
   */
  record Newcomer(
      String name, String address, Language language, Audience audience, String unit, UUID call) {}

  /**
   * A session that was entered by a link.
   *
   * @param generation which link it was
   */
  record Entry(UUID applicant, int generation, Instant since) {}

  /**
   * Who enters, and for which call.
   *
   * @param call null where they only asked to come back
   */
  record Entered(Entry entry, @Nullable UUID call) {}

  /**
   * Mails a link; the one before dies.
   *
   * @param client network address of who asks
   * @throws org.entente.shared.Refusal INVALID for what is no address or no name, TOO_MANY for an
   *     address or client that asks too often
   */
  void ask(Newcomer newcomer, String client);

  /** The same for somebody who was here before; where nobody was, nothing is mailed. */
  void askAgain(String address, Language language, String client);

  /** Whose link this is, without entering. */
  Optional<Applicant> holder(String token);

  /**
   * Enters; sessions that came by an older link are over.
   *
   * @throws org.entente.shared.Refusal NOT_FOUND for a link that is none, or no more
   */
  Entered enter(String token);

  /** Whose session it is; empty once it is over. */
  Optional<Applicant> of(Entry entry);
}
