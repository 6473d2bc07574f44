package org.entente.recovery;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.award.Awards;
import org.entente.award.Beneficiary;
import org.entente.people.MailAddresses;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Nobody decides on what they asked for or made, and nobody on what they owe themselves; in person
 * or on somebody's behalf, by who did what and not by what they are today.
 */
@Component
class RecoveryBars {

  private final Awards awards;
  private final MailAddresses addresses;
  private final ClaimStore claims;

  RecoveryBars(Awards awards, MailAddresses addresses, ClaimStore claims) {
    this.awards = awards;
    this.addresses = addresses;
    this.claims = claims;
  }

  /** Whoever owes the money has no part in it but on their own page. */
  Optional<Refusal> againstTakingPart(Recovery recovery, Actor actor) {
    return own(awards.get(recovery.award()).beneficiary(), actor)
        ? Optional.of(Refusal.forbidden("recovery.bar.own"))
        : Optional.empty();
  }

  Optional<Refusal> againstApproving(Recovery recovery, Claim claim, Actor actor) {
    Act asked = recovery.asked();
    return claim.made().isOf(actor) || (asked != null && asked.isOf(actor))
        ? Optional.of(Refusal.forbidden("recovery.bar.made"))
        : againstTakingPart(recovery, actor);
  }

  Optional<Refusal> againstDeciding(Recovery recovery, RecoveryRequest request, Actor actor) {
    if (request.kind() == RequestKind.OBJECTION && demanded(recovery, actor)) {
      return Optional.of(Refusal.forbidden("recovery.bar.made"));
    }
    return request.asked().isOf(actor)
        ? Optional.of(Refusal.forbidden("recovery.bar.asked"))
        : againstTakingPart(recovery, actor);
  }

  /** Whoever asked for, made or approved what the beneficiary says is wrong. */
  private boolean demanded(Recovery recovery, Actor actor) {
    return Stream.concat(
            Stream.ofNullable(recovery.asked()),
            claims.of(recovery).stream()
                .flatMap(claim -> Stream.of(claim.made(), claim.decided()))
                .filter(Objects::nonNull))
        .anyMatch(act -> act.isOf(actor));
  }

  /** Whoever has no account asks on the beneficiary's page. */
  boolean ofBeneficiary(Recovery recovery, RecoveryRequest request) {
    UUID by = request.asked().by();
    return by == null || by.equals(awards.get(recovery.award()).beneficiary().person());
  }

  /** Whoever applied by a link to their own address is the same person. */
  private boolean own(Beneficiary who, Actor actor) {
    return actor.involves(who.person())
        || Stream.concat(Stream.ofNullable(actor.personId()), Stream.ofNullable(actor.onBehalfOf()))
            .flatMap(person -> addresses.of(person).stream())
            .anyMatch(known -> folded(known.address()).equals(folded(who.address())));
  }

  private static String folded(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }
}
