package org.entente.disbursement;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.people.MailAddresses;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Nobody has two parts in one payment, in person or on somebody's behalf. It goes by who did what
 * in any order of the disbursement and in its award, not by what they are today.
 */
@Component
class PaymentBars {

  private static final String PARTS =
      """
      select part from (
        select unnest(array[made_by, made_for]) as who, 'made' as part from disbursement_order
         where disbursement_id = :id
        union all select unnest(array[checked_by, checked_for]), 'checked'
          from disbursement_order where disbursement_id = :id
        union all select unnest(array[released_by, released_for]), 'released'
          from disbursement_order where disbursement_id = :id
        union all select unnest(array[r.decided_by, r.decided_for]), 'reversal'
          from disbursement_reversal r join disbursement_order o on o.id = r.order_id
         where o.disbursement_id = :id
        union all select unnest(array[confirmed_by, confirmed_for]), 'confirmed'
          from disbursement_arrival where award_id = :award
        union all select unnest(array[decided_by, decided_for]), 'approved' from award
         where id = :award
        union all select unnest(array[prepared_by, prepared_for]), 'prepared'
          from award_round where call_id = :call
        union all select p.person, 'beneficiary' from application_applicant p
         where p.id = :applicant
        union all select person, 'beneficiary' from award where id = :award
      ) parts
      where who = any(:persons) and part = any(:barred) limit 1
      """;

  private final Awards awards;
  private final MailAddresses addresses;
  private final JdbcClient jdbc;

  PaymentBars(Awards awards, MailAddresses addresses, JdbcClient jdbc) {
    this.awards = awards;
    this.addresses = addresses;
    this.jdbc = jdbc;
  }

  /** What somebody is about to do. */
  enum Part {
    /** Says that the beneficiary has arrived. */
    CONFIRM,
    MAKE,
    CHECK,
    RELEASE,
    /** Says what follows when the bank took a payment back. */
    DECIDE,
    /** Agrees with that. */
    AGREE,
    /** Asks not to pay, or decides on that. */
    STOP
  }

  /** By what they did before, somebody must not do this. */
  private static String[] barred(Part part) {
    String parts =
        switch (part) {
          case CONFIRM -> "made checked released approved";
          case MAKE, DECIDE -> "checked released confirmed approved";
          case CHECK -> "made released confirmed approved prepared";
          case RELEASE -> "made checked confirmed approved prepared";
          case AGREE -> "made reversal confirmed approved";
          case STOP -> "";
        };
    return (parts + " beneficiary").strip().split(" ");
  }

  Optional<Refusal> against(Disbursement disbursement, Part part, Actor actor) {
    Award award = awards.get(disbursement.award());
    if (isBeneficiary(award, actor)) {
      return Optional.of(Refusal.forbidden("disbursement.bar.beneficiary"));
    }
    return jdbc.sql(PARTS)
        .param("id", disbursement.id())
        .param("award", award.id())
        .param("call", award.call())
        .param("applicant", award.beneficiary().applicant())
        .param("persons", actor.persons().toArray(UUID[]::new))
        .param("barred", barred(part))
        .query(String.class)
        .optional()
        .map(did -> Refusal.forbidden("disbursement.bar." + did));
  }

  /**
   * @throws Refusal 403 for who has another part in it
   */
  void demand(Disbursement disbursement, Part part, Actor actor) {
    Refusal.raise(against(disbursement, part, actor));
  }

  /** Whoever applied by a link to their own address is the same person. */
  private boolean isBeneficiary(Award award, Actor actor) {
    String address = folded(award.beneficiary().address());
    return actor.persons().stream()
        .flatMap(person -> addresses.of(person).stream())
        .anyMatch(known -> folded(known.address()).equals(address));
  }

  private static String folded(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }
}
