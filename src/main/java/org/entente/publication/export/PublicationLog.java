package org.entente.publication.export;

import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.award.AwardAccess;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.publication.GrantFilter;
import org.entente.publication.GrantTotals;
import org.entente.publication.query.PublishedGrants;
import org.entente.shared.CaseRef;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who took a file to be published, and what was in it. */
@Component
class PublicationLog {

  private final PublishedGrants grants;
  private final AwardAccess access;
  private final CurrentActor current;
  private final AuditLog audit;

  PublicationLog(PublishedGrants grants, AwardAccess access, CurrentActor current, AuditLog audit) {
    this.grants = grants;
    this.access = access;
    this.current = current;
    this.audit = audit;
  }

  /**
   * @throws Refusal NOT_FOUND for who reads no awards, and where there is nothing: a package
   *     without a grant is none
   */
  @Transactional
  public void taken(GrantFilter filter, String format) {
    Person reader = current.person();
    if (!access.reads(reader.id())) {
      throw Refusal.notFound();
    }
    GrantTotals totals = grants.totals(filter);
    if (totals.grants() == 0) {
      throw new Refusal(Refusal.Kind.NOT_FOUND, "publication.none");
    }
    audit.record(
        AuditEvent.of(CaseRef.person(reader.id()), "publication.exported", reader.actor())
            .with("format", format)
            .with("filter", "/grants" + filter.query())
            .with("grants", totals.grants()));
  }
}
