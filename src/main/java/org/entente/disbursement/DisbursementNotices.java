package org.entente.disbursement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardWords;
import org.entente.award.Awards;
import org.entente.award.Beneficiary;
import org.entente.ledger.Envelope;
import org.entente.people.Role;
import org.entente.shared.Money;
import org.entente.shared.Notice;
import org.entente.shared.OutsideNotice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who hears of what happens to a payment, each in their language. */
@Component
class DisbursementNotices {

  private final ApplicationEventPublisher events;
  private final Awards awards;
  private final AwardWords words;

  DisbursementNotices(ApplicationEventPublisher events, Awards awards, AwardWords words) {
    this.events = events;
    this.awards = awards;
    this.words = words;
  }

  /** The receipt. */
  void paid(Disbursement disbursement, PaymentOrder order) {
    beneficiary(disbursement, order, "paid");
  }

  /** Refused or returned: the office has it in its inbox, the beneficiary may have to correct. */
  void cameBack(Disbursement disbursement, PaymentOrder order) {
    beneficiary(disbursement, order, "cameBack");
    office(disbursement, order, Role.FINANCE_OFFICER, "cameBack");
  }

  void reversed(Disbursement disbursement, PaymentOrder order) {
    office(disbursement, order, Role.FINANCE_DIRECTOR, "reversed");
  }

  /** What was recovered of it is spent: nothing moves until the envelope has it again. */
  void spent(Disbursement disbursement, PaymentOrder order, Envelope envelope, Money missing) {
    events.publishEvent(
        new Notice(
                "payment:" + order.id() + ":office:spent:" + missing.minor(),
                Set.of(),
                Set.of(Role.FINANCE_OFFICER.key(), Role.FINANCE_DIRECTOR.key()),
                "notice.disbursement.office.spent",
                List.of(
                    order.reference(),
                    disbursement.beneficiary(),
                    missing.toString(),
                    envelope.reference()),
                "/envelopes/" + envelope.id())
            .thatPresses());
  }

  void overdue(Disbursement disbursement) {
    events.publishEvent(
        new Notice(
                disbursement.ref() + ":overdue:" + disbursement.payBy(),
                Set.of(),
                Set.of(Role.FINANCE_DIRECTOR.key()),
                "notice.disbursement.overdue",
                List.of(disbursement.reference(), disbursement.beneficiary()),
                link(disbursement))
            .thatPresses());
  }

  void stopAsked(Disbursement disbursement, Instant at) {
    events.publishEvent(
        new Notice(
                disbursement.ref() + ":stop:" + at,
                Set.of(),
                Set.of(Role.FINANCE_CONTROLLER.key()),
                "notice.disbursement.stopAsked",
                List.of(disbursement.reference(), disbursement.beneficiary()),
                link(disbursement))
            .thatPresses());
  }

  private void office(Disbursement disbursement, PaymentOrder order, Role role, String what) {
    events.publishEvent(
        new Notice(
                "payment:" + order.id() + ":office:" + what,
                Set.of(),
                Set.of(role.key()),
                "notice.disbursement.office." + what,
                List.of(order.reference(), disbursement.beneficiary()),
                link(disbursement))
            .thatPresses());
  }

  private void beneficiary(Disbursement disbursement, PaymentOrder order, String what) {
    Award award = awards.get(disbursement.award());
    Beneficiary who = award.beneficiary();
    List<String> arguments =
        List.of(
            award.reference(),
            words.money(order.amount(), who.language()),
            order.masked(),
            order.reference());
    String key = "payment:" + order.id() + ":" + what;
    String message = "notice.disbursement." + what;
    String link = "/my/awards/" + award.id();
    UUID person = who.person();
    events.publishEvent(
        person != null
            ? new Notice(key, Set.of(person), Set.of(), message, arguments, link)
            : new OutsideNotice(
                key, who.address(), who.name(), who.language(), message, arguments, link));
  }

  private static String link(Disbursement disbursement) {
    return "/disbursements/" + disbursement.id();
  }
}
