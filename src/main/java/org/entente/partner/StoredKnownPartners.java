package org.entente.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up the tables of identifiers and names. */
@Service
@Transactional(readOnly = true)
class StoredKnownPartners implements KnownPartners {

  private final JdbcClient jdbc;

  StoredKnownPartners(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<UUID> called(String text) {
    for (IdentifierScheme scheme : IdentifierScheme.values()) {
      Optional<PartnerIdentifier> identifier = PartnerIdentifier.of(scheme, text);
      List<UUID> found = identifier.map(this::identified).orElse(List.of());
      if (!found.isEmpty()) {
        return found;
      }
    }
    String folded = Folded.of(text);
    return folded.isEmpty() ? List.of() : named(folded);
  }

  private List<UUID> identified(PartnerIdentifier identifier) {
    return jdbc.sql(
            """
            select distinct i.partner_id from partner_identifier i
              join partner p on p.id = i.partner_id and p.merged_into is null
            where i.scheme = :scheme and i.value = :value order by i.partner_id
            """)
        .param("scheme", identifier.scheme().name())
        .param("value", identifier.value())
        .query(UUID.class)
        .list();
  }

  /**
   * Whoever bears it as its proper name goes before those who are also, or once were, called so.
   */
  private List<UUID> named(String folded) {
    return jdbc.sql(
            """
            with hit as (
              select n.partner_id, min(case when n.kind in ('OFFICIAL', 'NATIVE') then 1
                when n.kind = 'FORMER' then 3 else 2 end) as rank
              from partner_name n join partner p on p.id = n.partner_id
                and p.merged_into is null
              where n.folded = :folded group by n.partner_id)
            select partner_id from hit where rank = (select min(rank) from hit)
            order by partner_id
            """)
        .param("folded", folded)
        .query(UUID.class)
        .list();
  }
}
