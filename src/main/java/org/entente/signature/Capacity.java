package org.entente.signature;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.document.SignatureMeans;
import org.entente.people.Substitution;
import org.entente.people.Substitutions;
import org.entente.shared.Actor;
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

  /** Whoever's mandate is used still has one: the principal's, for a substitute. */
  boolean mandated(Actor actor) {
    UUID holder = holder(actor);
    return holder != null && mandates.holds(holder);
  }

  Signed signed(OpenLine open, Actor actor) {
    SignatureLine line = open.line();
    return new Signed(
        actor.personId(),
        actor.name(),
        titles.acting(line),
        principal(line, actor),
        mandate(line, actor),
        null,
        SignatureMeans.ELECTRONIC,
        lines.now(),
        open.round().hash(),
        null,
        null);
  }

  private static @Nullable String principal(SignatureLine line, Actor actor) {
    return actor.onBehalfOfName() != null ? actor.onBehalfOfName() : line.passedBy();
  }

  /**
   * What lets this person sign: the substitution, a recorded mandate, or the words with which it
   * was passed on; null for a signatory by office.
   */
  private @Nullable String mandate(SignatureLine line, Actor actor) {
    UUID holder = Objects.requireNonNull(holder(actor), "checked before");
    return substitution(actor)
        .or(() -> mandates.current(holder).map(Mandate::basis))
        .orElse(line.passedBy() == null ? null : line.reason());
  }

  private Optional<String> substitution(Actor actor) {
    UUID principal = actor.onBehalfOf();
    UUID substitute = actor.personId();
    return principal == null || substitute == null
        ? Optional.empty()
        : substitutions.current(principal, substitute).map(Capacity::words);
  }

  private static String words(Substitution substitution) {
    return Objects.requireNonNullElse(
        substitution.mandate(), substitution.fromDay() + " – " + substitution.untilDay());
  }

  private static @Nullable UUID holder(Actor actor) {
    return actor.onBehalfOf() != null ? actor.onBehalfOf() : actor.personId();
  }
}
