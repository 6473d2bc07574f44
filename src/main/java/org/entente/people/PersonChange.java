package org.entente.people;

import java.util.Map;
import java.util.UUID;

/**
 * Something about a person that auditors can read back; published in the transaction that makes the
 * change, so that whoever records it succeeds or fails with it.
 *
 * @param person whose standing changed
 * @param facts texts by field, as an audit event holds them; never a password or its hash
 */
public record PersonChange(UUID person, Kind kind, Map<String, String> facts) {

  public PersonChange {
    facts = Map.copyOf(facts);
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
    TOKEN_REVOKED("tokenRevoked");

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
