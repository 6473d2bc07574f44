package org.entente.signature;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.RuleFired;
import org.entente.document.SignatureMeans;
import org.entente.people.Substitution;
import org.entente.people.Substitutions;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.signature.OpenLines.OpenLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** In which capacity somebody signs here: in their own name, as a deputy, or as a substitute. */
@Component
class Capacity {

  private final Mandates mandates;
  private final Substitutions substitutions;
  private final SignatoryTitles titles;
  private final OpenLines lines;

  Capacity(
      Mandates mandates, Substitutions substitutions, SignatoryTitles titles, OpenLines lines) {
    this.mandates = mandates;
    this.substitutions = substitutions;
    this.titles = titles;
    this.lines = lines;
  }

  /**
   * Why this person may not sign although others of the group may: a substitute without a recorded
   * mandate, or somebody whose own mandate ran out.
   */
  Optional<Refusal> objection(SignatureLine line, Actor actor) {
    String group = Optional.ofNullable(line.currentGroup()).orElseThrow(Refusal::notFound);
    String principal = actor.onBehalfOfName();
    if (principal != null && substitution(actor).isEmpty()) {
      return Optional.of(Refusal.invalid("signature.error.noMandate", principal));
    }
    return mandated(actor) || !mandates.heldIn(group)
        ? Optional.empty()
        : Optional.of(Refusal.forbidden("signature.error.mandateOut"));
  }

  /** Whoever's mandate is used still has one: the principal's, for a substitute. */
  boolean mandated(Actor actor) {
    UUID holder = actor.onBehalfOf() != null ? actor.onBehalfOf() : actor.personId();
    return holder != null && mandates.holds(holder);
  }

  /**
   * @param row the row of the decision that names the line's signatory
   */
  Signed signed(OpenLine open, Actor actor, RuleFired row) {
    Passing passed = open.line().passed();
    boolean substitute = actor.onBehalfOf() != null;
    return new Signed(
        actor.personId(),
        actor.name(),
        titles.acting(open.line()),
        substitute || passed == null ? actor.onBehalfOf() : passed.principalId(),
        substitute || passed == null ? actor.onBehalfOfName() : passed.principal(),
        mandate(open.line(), actor, row),
        null,
        SignatureMeans.ELECTRONIC,
        lines.now(),
        open.round().hash(),
        null,
        null);
  }

  /**
   * What lets this person sign: for a substitute the mandate recorded with the substitution, else
   * their own, for a deputy without one the row of the decision; null for a signatory by office.
   */
  private @Nullable String mandate(SignatureLine line, Actor actor, RuleFired row) {
    UUID signatory = Objects.requireNonNull(actor.personId(), "checked before");
    return substitution(actor)
        .or(() -> mandates.current(signatory).map(Mandate::basis))
        .orElse(line.passed() == null ? null : words(row));
  }

  /** The mandate recorded with the substitution by which somebody stands in today. */
  Optional<String> substitution(Actor actor) {
    UUID principal = actor.onBehalfOf();
    UUID substitute = actor.personId();
    return principal == null || substitute == null
        ? Optional.empty()
        : substitutions
            .current(principal, substitute)
            .map(Substitution::mandate)
            .filter(mandate -> !mandate.isBlank());
  }

  private static String words(RuleFired row) {
    return row.decision() + " " + row.version() + ": " + row.row();
  }
}
