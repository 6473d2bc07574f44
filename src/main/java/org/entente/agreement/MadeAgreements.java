package org.entente.agreement;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settled agreements, each remembered with the case it was made for. */
@Service
@Transactional
class MadeAgreements implements SettledAgreements {

  private final AgreementStore store;
  private final TermsCheck check;
  private final Numbering numbering;
  private final RouteDecision routes;
  private final TermsOnRecord record;
  private final Activations activations;
  private final AuditLog audit;
  private final JdbcClient jdbc;
  private final Clock clock;

  MadeAgreements(
      AgreementStore store,
      TermsCheck check,
      Numbering numbering,
      RouteDecision routes,
      TermsOnRecord record,
      Activations activations,
      AuditLog audit,
      JdbcClient jdbc,
      Clock clock) {
    this.store = store;
    this.check = check;
    this.numbering = numbering;
    this.routes = routes;
    this.record = record;
    this.activations = activations;
    this.audit = audit;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Agreement make(CaseRef madeFor, Terms terms, String unit, UUID maker, UUID owner) {
    Optional<Agreement> made = find(madeFor);
    if (made.isPresent()) {
      return made.get();
    }
    check.require(terms);
    RouteDecision.Decided decided = routes.decide(terms);
    Agreement agreement =
        new Agreement(
            Ids.next(clock),
            numbering.nextReference(),
            null,
            AgreementStatus.DRAFTING,
            terms,
            maker,
            unit,
            owner,
            decided.route(),
            KeyDates.NONE,
            null,
            0);
    store.insert(agreement);
    // What the insert of a proposal leaves out: owner and route are there from the start.
    store.update(agreement);
    remember(agreement.id(), madeFor);
    audit.record(
        record
            .proposed(AuditEvent.of(agreement.ref(), "agreement.made", Actor.SYSTEM), terms)
            .with("reference", agreement.reference())
            .with("madeFor", madeFor)
            .with("template", decided.route().template())
            .under(decided.rule()));
    return store.find(agreement.id()).orElseThrow();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<CaseRef> madeFor(UUID agreementId) {
    return jdbc.sql("select made_for from agreement_made where agreement_id = :id")
        .param("id", agreementId)
        .query(String.class)
        .optional()
        .map(CaseRef::parse);
  }

  @Override
  public void concluded(UUID agreementId) {
    activations.archive(agreementId);
    activations.bringIntoForce(agreementId);
  }

  private Optional<Agreement> find(CaseRef madeFor) {
    return jdbc.sql("select agreement_id from agreement_made where made_for = :case")
        .param("case", madeFor.toString())
        .query(UUID.class)
        .optional()
        .flatMap(store::find);
  }

  private void remember(UUID agreementId, CaseRef madeFor) {
    jdbc.sql("insert into agreement_made (agreement_id, made_for) values (:id, :case)")
        .param("id", agreementId)
        .param("case", madeFor.toString())
        .update();
  }
}
