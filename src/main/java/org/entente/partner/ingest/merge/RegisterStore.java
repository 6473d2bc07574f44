package org.entente.partner.ingest.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.partner.IdentifierScheme;
import org.entente.partner.NameKind;
import org.entente.partner.PartnerIdentifier;
import org.entente.partner.Partners;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the partners that some rows may speak of, and keeps where their facts come from. */
@Repository
class RegisterStore {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;
  private final Partners partners;

  RegisterStore(JdbcClient jdbc, JdbcTemplate batch, Partners partners) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.partners = partners;
  }

  /** A partner's origins, as they stand in their column. */
  record Origins(Map<String, Origin> facts) {}

  /** Locks the partners until the transaction ends, so that nobody changes them in between. */
  Register load(List<NumberedRow> rows) {
    Register register = new Register();
    UUID[] ids = locked(possible(rows));
    Map<UUID, Map<String, Origin>> origins = origins(ids);
    partners
        .findAll(List.of(ids))
        .forEach(
            (id, partner) ->
                register.add(
                    new KnownPartner(partner, partner, origins.getOrDefault(id, Map.of()))));
    Map<UUID, KnownPartner> byId =
        register.all().stream().collect(Collectors.toMap(KnownPartner::id, each -> each));
    identifiers(ids, register, byId);
    names(ids, register, byId);
    return register;
  }

  void saveOrigins(Collection<KnownPartner> changed) {
    batch.batchUpdate(
        """
        insert into partner_origin (partner_id, facts) values (?, ?)
        on conflict (partner_id) do update set facts = excluded.facts
        """,
        changed.stream()
            .filter(partner -> !partner.origins().isEmpty())
            .map(
                partner ->
                    new Object[] {partner.id(), Jsonb.object(new Origins(partner.origins()))})
            .toList());
  }

  /** Everybody who has an identifier or a name of one of the rows. */
  private Set<UUID> possible(List<NumberedRow> rows) {
    List<PartnerIdentifier> identifiers =
        rows.stream().flatMap(each -> each.row().identifiers().stream()).distinct().toList();
    String[] names =
        rows.stream().flatMap(each -> each.names().stream()).distinct().toArray(String[]::new);
    return new TreeSet<>(
        jdbc.sql(
                """
                select i.partner_id from unnest(:schemes::text[], :values::text[]) as k(scheme, value)
                  join partner_identifier i on i.scheme = k.scheme and i.value = k.value
                union
                select n.partner_id from unnest(:names::text[]) as k(folded)
                  join partner_name n on n.folded = k.folded and n.kind <> 'ACRONYM'
                """)
            .param(
                "schemes",
                identifiers.stream().map(it -> it.scheme().name()).toArray(String[]::new))
            .param(
                "values", identifiers.stream().map(PartnerIdentifier::value).toArray(String[]::new))
            .param("names", names)
            .query(UUID.class)
            .list());
  }

  private UUID[] locked(Set<UUID> ids) {
    return jdbc.sql("select id from partner where id = any(:ids) order by id for no key update")
        .param("ids", ids.toArray(UUID[]::new))
        .query(UUID.class)
        .list()
        .toArray(UUID[]::new);
  }

  private Map<UUID, Map<String, Origin>> origins(UUID[] ids) {
    Map<UUID, Map<String, Origin>> origins = new HashMap<>();
    jdbc.sql("select partner_id, facts from partner_origin where partner_id = any(:ids)")
        .param("ids", ids)
        .query(
            row -> {
              origins.put(
                  row.getObject("partner_id", UUID.class),
                  Jsonb.read(row.getString("facts"), Origins.class).facts());
            });
    return origins;
  }

  private void identifiers(UUID[] ids, Register register, Map<UUID, KnownPartner> byId) {
    jdbc.sql(
            """
            select partner_id, scheme, value from partner_identifier where partner_id = any(:ids)
             order by partner_id, scheme, value
            """)
        .param("ids", ids)
        .query(
            row -> {
              UUID id = row.getObject("partner_id", UUID.class);
              PartnerIdentifier identifier =
                  new PartnerIdentifier(
                      IdentifierScheme.valueOf(row.getString("scheme")), row.getString("value"));
              known(byId, id).knows(identifier);
              register.knows(id, identifier);
            });
  }

  private void names(UUID[] ids, Register register, Map<UUID, KnownPartner> byId) {
    jdbc.sql(
            """
            select partner_id, kind, folded from partner_name where partner_id = any(:ids)
             order by partner_id, kind, folded
            """)
        .param("ids", ids)
        .query(
            row -> {
              UUID id = row.getObject("partner_id", UUID.class);
              NameKind kind = NameKind.valueOf(row.getString("kind"));
              String folded = row.getString("folded");
              known(byId, id).knows(kind, folded);
              if (kind != NameKind.ACRONYM) {
                register.knows(id, folded);
              }
            });
  }

  private static KnownPartner known(Map<UUID, KnownPartner> byId, UUID id) {
    return java.util.Objects.requireNonNull(byId.get(id));
  }
}
