package org.entente.people;

import java.util.Map;
import java.util.UUID;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something about a person that auditors can read back; published in the transaction that makes the
 * change, so that whoever records it succeeds or fails with it.
 *
 * @param person whose standing changed
 * @param facts texts by field, as an audit event holds them; never a password or its hash
 * @param by who did it, where that is not whom the request is from; null: that one
 */
public record PersonChange(UUID person, Kind kind, Map<String, String> facts, @Nullable Actor by) {

  public PersonChange {
    facts = Map.copyOf(facts);
  }

  public PersonChange(UUID person, Kind kind, Map<String, String> facts) {
    this(person, kind, facts, null);
  }

  /** What changed. */
  public enum Kind {
    MADE_KNOWN("madeKnown"),
    DISABLED("disabled"),
    ENABLED("enabled"),
    PASSWORD_CHANGED("passwordChanged"),
    ADDRESS_CHANGED("addressChanged"),
    ADDRESS_CONFIRMED("addressConfirmed"),
    ADDRESS_BOUNCED("addressBounced"),
    SUBSTITUTE_NAMED("substituteNamed"),
    SUBSTITUTE_TAKEN_BACK("substituteTakenBack"),
    TOKEN_MADE("tokenMade"),
    TOKEN_REVOKED("tokenRevoked"),
    FACTOR_ENROLLED("factorEnrolled"),
    FACTOR_REPLACED("factorReplaced"),
    FACTOR_REMOVED("factorRemoved"),
    FACTOR_TAKEN_OFF("factorTakenOff"),
    RECOVERY_CODES_MADE("recoveryCodesMade"),
    RECOVERY_CODE_USED("recoveryCodeUsed");

    private final String event;

    Kind(String event) {
      this.event = event;
    }

    /** The name of the event in the audit log, behind {@code people.}. */
    public String event() {
      return event;
    }
  }
}
