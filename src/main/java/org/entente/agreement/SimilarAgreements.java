package org.entente.agreement;

import java.util.List;
import java.util.UUID;
import org.entente.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what a proposal may double: same type, same partner or one it came from or went into. */
@Component
class SimilarAgreements {

  private static final int MOST = 20;

  private final JdbcClient jdbc;
  private final Partners partners;
  private final AgreementStore store;

  SimilarAgreements(JdbcClient jdbc, Partners partners, AgreementStore store) {
    this.jdbc = jdbc;
    this.partners = partners;
    this.store = store;
  }

  /** The oldest first: the one that others are joined to. */
  List<Agreement> find(AgreementType type, UUID partnerId, @Nullable UUID except) {
    List<UUID> ids =
        jdbc.sql(
                """
                select a.id from agreement a
                where a.type = :type
                  and a.status not in ('REFUSED', 'WITHDRAWN', 'JOINED', 'LAPSED', 'ENDED')
                  and a.id is distinct from cast(:except as uuid)
                  and exists (select 1 from agreement_party p where p.agreement_id = a.id
                    and p.side = 'THEIRS' and p.role = 'PARTY' and p.partner_id = any(:partners))
                order by a.proposed_at, a.id
                limit :most
                """)
            .param("type", type.name())
            .param("except", except)
            .param("partners", partners.lineage(partnerId).toArray(UUID[]::new))
            .param("most", MOST)
            .query(UUID.class)
            .list();
    return store.findAll(ids).stream()
        .sorted(java.util.Comparator.comparingInt(found -> ids.indexOf(found.id())))
        .toList();
  }
}
