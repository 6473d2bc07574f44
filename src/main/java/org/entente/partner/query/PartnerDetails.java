package org.entente.partner.query;

import java.util.List;
import java.util.UUID;
import org.entente.partner.IdentifierScheme;
import org.entente.partner.NameKind;
import org.entente.partner.PartnerIdentifier;
import org.entente.partner.PartnerName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a partner's page shows beyond its record. */
@Repository
@Transactional(readOnly = true)
public class PartnerDetails {

  /** Real lists know some institutions under dozens of names. */
  private static final int MOST = 60;

  private final JdbcClient jdbc;

  PartnerDetails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Names that lists and predecessors added, without those that its record has. */
  public List<PartnerName> otherNames(UUID partnerId) {
    return jdbc.sql(
            """
            select min(n.kind) as kind, min(n.language) as language, min(n.text) as text
            from partner_name n where n.partner_id = :partner and not exists (
              select 1 from partner_name r where r.partner_id = :partner and r.source = 'RECORD'
                and r.folded = n.folded)
            group by n.folded order by 1, 3 limit :most
            """)
        .param("partner", partnerId)
        .param("most", MOST)
        .query(
            (row, number) ->
                new PartnerName(
                    NameKind.valueOf(row.getString("kind")),
                    row.getString("language"),
                    row.getString("text")))
        .list();
  }

  public List<PartnerIdentifier> identifiers(UUID partnerId) {
    return jdbc.sql(
            """
            select scheme, value from partner_identifier where partner_id = :partner
            order by scheme, value limit :most
            """)
        .param("partner", partnerId)
        .param("most", MOST)
        .query(
            (row, number) ->
                new PartnerIdentifier(
                    IdentifierScheme.valueOf(row.getString("scheme")), row.getString("value")))
        .list();
  }
}
