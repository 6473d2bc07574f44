package org.entente.award;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.application.EarlierAwards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells eligibility whether somebody is paid for the same days already. */
@Component
@Transactional(readOnly = true)
class OwnAwards implements EarlierAwards {

  private final JdbcClient jdbc;
  private final AwardStore store;
  private final AwardEndings endings;

  OwnAwards(JdbcClient jdbc, AwardStore store, AwardEndings endings) {
    this.jdbc = jdbc;
    this.store = store;
    this.endings = endings;
  }

  @Override
  public boolean bound(UUID application) {
    return store
        .by("application_id", application)
        .map(store::get)
        .filter(endings::bound)
        .isPresent();
  }

  @Override
  public boolean overlapping(UUID applicant, UUID exceptCall, LocalDate from, LocalDate until) {
    return jdbc.sql(
            """
            select exists (select 1 from award
             where applicant = :applicant and call_id <> :call and from_on <= :until
               and until_on >= :from
               and status in ('APPROVAL', 'DECIDED', 'OFFERED', 'ACCEPTED', 'COMMITTED'))
            """)
        .param("applicant", applicant)
        .param("call", exceptCall)
        .param("from", from)
        .param("until", until)
        .query(Boolean.class)
        .single();
  }
}
