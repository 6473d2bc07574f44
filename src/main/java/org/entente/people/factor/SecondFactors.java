package org.entente.people.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Person;
import org.entente.people.PersonChange;
import org.entente.people.PersonChange.Kind;
import org.entente.people.factor.FactorRows.Offer;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Notice;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets up, replaces and removes second factors. Whoever calls it has checked who asks; their person
 * hears of every change, as somebody else may have made it.
 */
@Service
public class SecondFactors {

  /** How long an offer stands. */
  static final Duration OFFERED = Duration.ofMinutes(15);

  private final FactorRows rows;
  private final RecoveryRows recovery;
  private final RecoveryCodes codes;
  private final FactorSecrets secrets;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SecondFactors(
      FactorRows rows,
      RecoveryRows recovery,
      RecoveryCodes codes,
      FactorSecrets secrets,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.recovery = recovery;
    this.codes = codes;
    this.secrets = secrets;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock;
  }

  public Optional<Instant> enrolledAt(UUID person) {
    return rows.find(person).map(FactorRows.Factor::enrolledAt);
  }

  public int recoveryCodesLeft(UUID person) {
    return recovery.left(person);
  }

  /**
   * Offers a new secret; an earlier offer is over.
   *
   * @param proved whether the factor that stands has been proved: without that a new one does not
   *     take its place
   */
  @Transactional
  public void offer(UUID person, boolean proved) {
    rows.offer(new Offer(person, secrets.next(person), proved, clock.instant()));
  }

  public Optional<Setup> offered(Person person) {
    return standing(person.id())
        .map(
            offer ->
                Setup.of(
                    person.signInName(),
                    secrets.open(person.id(), offer.secret()),
                    offer.replaces()));
  }

  /**
   * The first code makes the offered factor theirs.
   *
   * @return ten recovery codes, told this once; empty where the code is wrong
   * @throws Refusal 409 {@code people.factor.offer.over} where the offer is over, or another factor
   *     has come meanwhile
   */
  public Optional<List<String>> confirm(Person person, String typed) {
    Offer offer = standing(person.id()).orElseThrow(SecondFactors::over);
    byte[] secret = secrets.open(person.id(), offer.secret());
    String code = Proofs.digits(RecoveryCodes.plain(typed));
    OptionalLong step = Totp.stepOf(code, secret, clock.instant());
    if (step.isEmpty()) {
      return Optional.empty();
    }
    RecoveryCodes.Drawn drawn = codes.draw();
    transaction.executeWithoutResult(
        status -> enrol(offer, step.getAsLong(), drawn, person.actor()));
    return Optional.of(drawn.texts());
  }

  private void enrol(Offer offer, long step, RecoveryCodes.Drawn drawn, Actor actor) {
    if (!rows.takeOffer(offer) || !rows.enrol(offer, step, clock.instant())) {
      throw over();
    }
    recovery.keep(offer.person(), drawn);
    Kind kind = offer.replaces() ? Kind.FACTOR_REPLACED : Kind.FACTOR_ENROLLED;
    tell(offer.person(), kind, Map.of(), actor);
  }

  /** Ten new recovery codes in place of all earlier ones, told this once. */
  public List<String> newRecoveryCodes(Person person) {
    RecoveryCodes.Drawn drawn = codes.draw();
    transaction.executeWithoutResult(
        status -> {
          recovery.keep(person.id(), drawn);
          tell(person.id(), Kind.RECOVERY_CODES_MADE, Map.of(), person.actor());
        });
    return drawn.texts();
  }

  /** By the person, who has proved it. */
  @Transactional
  public void remove(Person person) {
    forget(person.id());
    tell(person.id(), Kind.FACTOR_REMOVED, Map.of(), person.actor());
  }

  /** By an administrator, for somebody who has lost it and has no recovery code. */
  @Transactional
  public void takeOff(UUID person, String reason, Actor administrator) {
    forget(person);
    tell(person, Kind.FACTOR_TAKEN_OFF, Map.of("reason", reason), administrator);
  }

  private void forget(UUID person) {
    if (!rows.remove(person)) {
      throw Refusal.conflict("people.factor.none");
    }
    recovery.forget(person);
  }

  private Optional<Offer> standing(UUID person) {
    return rows.offered(person, clock.instant().minus(OFFERED));
  }

  private void tell(UUID person, Kind kind, Map<String, String> facts, Actor actor) {
    events.publishEvent(new PersonChange(person, kind, facts, actor));
    events.publishEvent(
        new Notice(
                "people.factor " + Ids.next(clock),
                Set.of(person),
                Set.of(),
                "notice.people." + kind.event(),
                List.of(actor.name()),
                "/account/factor")
            .thatPresses());
  }

  private static Refusal over() {
    return Refusal.conflict("people.factor.offer.over");
  }
}
