package org.entente.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.AwardWords;
import org.entente.award.Awards;
import org.entente.award.Beneficiary;
import org.entente.people.Role;
import org.entente.shared.Money;
import org.entente.shared.Notice;
import org.entente.shared.OutsideNotice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who hears of what happens to a recovery, each in their language. */
@Component
class RecoveryNotices {

  private final ApplicationEventPublisher events;
  private final Awards awards;
  private final AwardWords words;

  RecoveryNotices(ApplicationEventPublisher events, Awards awards, AwardWords words) {
    this.events = events;
    this.awards = awards;
    this.words = words;
  }

  /**
   * On the board and by mail, or by mail alone; it cannot be switched off.
   *
   * @param key unique within the recovery
   * @param more arguments after references of recovery and award, and the amount
   */
  void beneficiary(Recovery recovery, String key, String what, Money amount, String... more) {
    Award award = awards.get(recovery.award());
    Beneficiary who = award.beneficiary();
    List<String> arguments = new ArrayList<>();
    arguments.add(recovery.reference());
    arguments.add(award.reference());
    arguments.add(words.money(amount, who.language()));
    arguments.addAll(List.of(more));
    String whole = recovery.ref() + ":" + key;
    String message = "notice.recovery." + what;
    String link = "/my/recoveries/" + recovery.id();
    UUID person = who.person();
    events.publishEvent(
        person != null
            ? new Notice(whole, Set.of(person), Set.of(), message, arguments, link).thatPresses()
            : new OutsideNotice(
                whole, who.address(), who.name(), who.language(), message, arguments, link));
  }

  /** What is the beneficiary's is on its way to them. */
  void returned(Recovery recovery, RecoveryRequest request) {
    beneficiary(
        recovery,
        "request:" + request.number(),
        "returned",
        request.amount(),
        day(recovery, Objects.requireNonNull(request.bankDay())),
        Objects.requireNonNull(request.bankReference()));
  }

  /** As the beneficiary reads it. */
  String day(Recovery recovery, LocalDate day) {
    return words.date(day, awards.get(recovery.award()).beneficiary().language());
  }

  /** Whoever of the office asked for something hears what became of it. */
  void requester(Recovery recovery, RecoveryRequest request, String what) {
    UUID by = request.asked().by();
    if (by != null) {
      events.publishEvent(
          new Notice(
              recovery.ref() + ":request:" + request.number() + ":asker",
              Set.of(by),
              Set.of(),
              "notice.recovery.asker." + what,
              List.of(
                  recovery.reference(), recovery.beneficiary(), Integer.toString(request.number())),
              "/recoveries/" + recovery.id()));
    }
  }

  /** Somebody has to do something about it. */
  void office(Recovery recovery, String key, Role role, String what, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add(recovery.reference());
    arguments.add(recovery.beneficiary());
    arguments.addAll(List.of(more));
    events.publishEvent(
        new Notice(
                recovery.ref() + ":" + key,
                Set.of(),
                Set.of(role.key()),
                "notice.recovery.office." + what,
                arguments,
                "/recoveries/" + recovery.id())
            .thatPresses());
  }
}
