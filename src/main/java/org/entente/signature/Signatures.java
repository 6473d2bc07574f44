package org.entente.signature;

import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.Agreements;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.audit.RuleFired;
import org.entente.people.IdentityProof;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.signature.OpenLines.OpenLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a signatory does with a line: signs it, refuses, or passes it to the deputy. */
@Service
public class Signatures {

  private final Agreements agreements;
  private final OpenLines lines;
  private final LineTable table;
  private final SignedText text;
  private final SignatureAuthority authority;
  private final Impartiality impartiality;
  private final Capacity capacity;
  private final People people;
  private final IdentityProof proof;
  private final AuditLog audit;

  Signatures(
      Agreements agreements,
      OpenLines lines,
      LineTable table,
      SignedText text,
      SignatureAuthority authority,
      Impartiality impartiality,
      Capacity capacity,
      People people,
      IdentityProof proof,
      AuditLog audit) {
    this.agreements = agreements;
    this.lines = lines;
    this.table = table;
    this.text = text;
    this.authority = authority;
    this.impartiality = impartiality;
    this.capacity = capacity;
    this.people = people;
    this.proof = proof;
    this.audit = audit;
  }

  /** Why this person may not sign, although their role may. */
  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID agreementId, UUID lineId, Actor actor) {
    return objection(lines.find(agreementId, lineId), actor);
  }

  /**
   * Whether a signature on the text of this round would stand: it is what was approved, or the
   * template's own wording where no review is asked for.
   */
  @Transactional(readOnly = true)
  public boolean mayBeSigned(SigningRound round) {
    return text.unchanged(round);
  }

  /** By which recorded mandate a substitute signs; empty for everybody else. */
  @Transactional(readOnly = true)
  public Optional<String> standsInBy(Actor actor) {
    return capacity.substitution(actor);
  }

  /**
   * Signs, after password, second factor, text, mandate and authority were checked at this moment.
   *
   * @return SIGNED; TEXT_CHANGED or MANDATE_LOST where that came out and nothing was signed
   * @throws Refusal 403 four eyes or a mandate that others hold, 409 not this line's turn, 422
   *     wrong password or code, no second factor where one is needed, or no mandate of whoever
   *     stands in
   */
  @Transactional
  public Signing sign(Sign command) {
    OpenLine open = lines.lock(command.agreementId(), command.lineId());
    Refusal.raise(objection(open, command.actor()));
    proof.demand(signatory(command.actor()), command.password(), command.code());
    if (!text.unchanged(open.round())) {
      return found(open, Signing.TEXT_CHANGED, "textFoundChanged", command);
    }
    return authority
        .decide(agreements.get(command.agreementId()))
        .row(open.round(), open.line())
        .filter(row -> capacity.mandated(command.actor()))
        .map(row -> signed(open, command, row))
        .orElseGet(() -> found(open, Signing.MANDATE_LOST, "mandateFoundLost", command));
  }

  private Person signatory(Actor actor) {
    return Optional.ofNullable(actor.personId())
        .flatMap(people::find)
        .orElseThrow(Refusal::notFound);
  }

  private Signing signed(OpenLine open, Sign command, RuleFired row) {
    Signed signed = capacity.signed(open, command.actor(), row);
    table.markSigned(open.line().id(), signed);
    audit.record(
        event(open, "signature.signed", command.activity(), command.actor())
            .with("role", open.line().role())
            .with("organisation", open.line().organisation().in(Language.EN))
            .with("onBehalfOf", signed.onBehalfOf())
            .with("mandate", signed.mandate())
            .under(row));
    return Signing.SIGNED;
  }

  /** Refuses, for everybody: the round ends. */
  @Transactional
  public Signing refuse(
      UUID agreementId, UUID lineId, String reason, String activity, Actor actor) {
    OpenLine open = lines.lock(agreementId, lineId);
    table.markRefused(lineId, reason.strip(), lines.now());
    audit.record(event(open, "signature.refused", activity, actor).with("reason", reason.strip()));
    return Signing.REFUSED;
  }

  /**
   * Passes the line to the deputy's group.
   *
   * @throws Refusal 422 there is no deputy, or the deputy passes it on again
   */
  @Transactional
  public Signing pass(UUID agreementId, UUID lineId, String reason, String activity, Actor actor) {
    OpenLine open = lines.lock(agreementId, lineId);
    String deputy = open.line().deputyGroup();
    if (deputy == null || open.line().state() == LineState.PASSED) {
      throw Refusal.invalid("signature.error.noDeputy");
    }
    table.markPassed(lineId, Passing.by(actor, lines.now()), reason.strip());
    audit.record(
        event(open, "signature.passed", activity, actor)
            .changed("group", open.line().group(), deputy)
            .with("reason", reason.strip()));
    return Signing.PASSED;
  }

  private Optional<Refusal> objection(OpenLine open, Actor actor) {
    return impartiality
        .objection(agreements.get(open.round().agreementId()), open, actor)
        .or(() -> capacity.objection(open.line(), actor));
  }

  private Signing found(OpenLine open, Signing what, String action, Sign command) {
    audit.record(event(open, "signature." + action, command.activity(), command.actor()));
    return what;
  }

  private static AuditEvent event(OpenLine open, String action, String activity, Actor actor) {
    return SigningRounds.event(open.round().agreementId(), action, actor, activity)
        .with("line", open.line().position())
        .on(open.round().hash());
  }
}
