package org.entente.partner.merge;

import java.time.Clock;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.partner.Duplicates;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredDuplicates implements Duplicates {

  private final DuplicateStore store;
  private final Partners partners;
  private final AuditLog audit;
  private final Clock clock;

  StoredDuplicates(DuplicateStore store, Partners partners, AuditLog audit, Clock clock) {
    this.store = store;
    this.partners = partners;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public int look() {
    return store.look(clock.instant());
  }

  @Override
  public void dismiss(UUID one, UUID other, Actor actor) {
    Partner first = partners.get(one);
    Partner second = partners.get(other);
    store.decide(one, other, "DISTINCT", actor, clock.instant());
    record(first, second, actor);
    record(second, first, actor);
  }

  private void record(Partner of, Partner other, Actor actor) {
    audit.record(
        AuditEvent.of(new CaseRef("partner", of.id()), "partner.distinct", actor)
            .with("organisation", other.name(Language.EN)));
  }
}
