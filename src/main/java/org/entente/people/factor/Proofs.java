package org.entente.people.factor;

import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.people.PersonChange;
import org.entente.people.PersonChange.Kind;
import org.entente.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes codes: each of the app's once, each recovery code once. Knows nothing of patience. */
@Component
public class Proofs {

  private final FactorRows rows;
  private final RecoveryRows recovery;
  private final RecoveryCodes codes;
  private final FactorSecrets secrets;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Proofs(
      FactorRows rows,
      RecoveryRows recovery,
      RecoveryCodes codes,
      FactorSecrets secrets,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.recovery = recovery;
    this.codes = codes;
    this.secrets = secrets;
    this.events = events;
    this.clock = clock;
  }

  public boolean enrolled(UUID person) {
    return rows.find(person).isPresent();
  }

  /**
   * @param typed six digits of any script, or a recovery code
   * @param actor whose it is: at sign-in nobody is signed in yet
   */
  @Transactional
  public Proof take(UUID person, String typed, Actor actor) {
    String code = RecoveryCodes.plain(typed);
    if (code.length() == RecoveryCodes.LENGTH) {
      return recovered(person, code, actor) ? Proof.RECOVERED : Proof.WRONG;
    }
    return rows.find(person).map(factor -> of(factor, digits(code))).orElse(Proof.WRONG);
  }

  private Proof of(FactorRows.Factor factor, String code) {
    byte[] secret = secrets.open(factor.person(), factor.secret());
    OptionalLong step = Totp.stepOf(code, secret, clock.instant());
    if (step.isEmpty()) {
      return Proof.WRONG;
    }
    return rows.take(factor.person(), step.getAsLong()) ? Proof.RIGHT : Proof.USED;
  }

  private boolean recovered(UUID person, String code, Actor actor) {
    String slot = code.substring(0, RecoveryCodes.SLOT);
    boolean right =
        recovery
            .unused(person, slot)
            .filter(hash -> codes.matches(code, hash))
            .filter(hash -> recovery.use(person, slot, hash, clock.instant()))
            .isPresent();
    if (right) {
      Map<String, String> facts = Map.of("left", Integer.toString(recovery.left(person)));
      events.publishEvent(new PersonChange(person, Kind.RECOVERY_CODE_USED, facts, actor));
    }
    return right;
  }

  /** Digits of any script as apps show them. */
  static String digits(String typed) {
    return typed
        .codePoints()
        .mapToObj(
            each ->
                Character.isDigit(each)
                    ? Integer.toString(Character.digit(each, 10))
                    : Character.toString(each))
        .collect(Collectors.joining());
  }

  /** What became of a code. */
  public enum Proof {
    RIGHT,
    RECOVERED,
    /** Right, but taken before. */
    USED,
    WRONG;

    public boolean holds() {
      return this == RIGHT || this == RECOVERED;
    }
  }
}
