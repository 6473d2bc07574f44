package org.entente.agreement.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.Obligation;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what one agreement's page shows beyond the agreement itself. */
@Repository
@Transactional(readOnly = true)
public class AgreementDetails {

  private final JdbcClient jdbc;

  AgreementDetails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public AgreementExtras of(UUID agreementId) {
    List<Obligation> obligations = obligations(agreementId);
    return jdbc.sql(
            """
            select a.close_reason, a.summary, a.proposed_at, a.published_at,
              p.display_name as proposer_name, o.display_name as owner_name,
              j.reference as joined_reference
            from agreement a
            join people_person p on p.id = a.proposer
            left join people_person o on o.id = a.owner
            left join agreement j on j.id = a.joined_to
            where a.id = :id
            """)
        .param("id", agreementId)
        .query((row, number) -> extras(row, obligations))
        .single();
  }

  private List<Obligation> obligations(UUID agreementId) {
    return jdbc.sql(
            """
            select kind, due_on, state from agreement_obligation where agreement_id = :id
            order by due_on, kind
            """)
        .param("id", agreementId)
        .query(
            (row, number) ->
                new Obligation(
                    Obligation.Kind.valueOf(row.getString("kind")),
                    row.getObject("due_on", LocalDate.class),
                    Obligation.State.valueOf(row.getString("state"))))
        .list();
  }

  private static AgreementExtras extras(ResultSet row, List<Obligation> obligations)
      throws SQLException {
    String summary = row.getString("summary");
    return new AgreementExtras(
        row.getString("proposer_name"),
        row.getString("owner_name"),
        row.getString("close_reason"),
        row.getString("joined_reference"),
        summary == null ? null : Jsonb.text(summary),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        instant(row.getObject("published_at", OffsetDateTime.class)),
        obligations);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
