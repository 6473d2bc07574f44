package org.entente.partner;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Folded;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code partner}. */
@Repository
class PartnerStore {

  private static final PartnerRows ROWS = new PartnerRows();
  private static final String INSERT =
      """
      insert into partner (id, kind, scope, names, native_language, native_name, acronym,
        country, city, website, own, succession, successor_id, contact_office,
        contact_email, contact_phone, folded)
      values (:id, :kind, :scope, :names, :nativeLanguage, :nativeName, :acronym,
        :country, :city, :website, :own, :succession, :successor, :office,
        :email, :phone, :folded)
      on conflict (id) do nothing
      """;

  private static final String UPDATE =
      """
      update partner set kind = :kind, scope = :scope, names = :names,
        native_language = :nativeLanguage, native_name = :nativeName,
        acronym = :acronym, country = :country, city = :city, website = :website,
        own = :own, succession = :succession, successor_id = :successor,
        contact_office = :office, contact_email = :email, contact_phone = :phone,
        folded = :folded, version = version + 1
      where id = :id and version = :version and merged_into is null
      """;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate batch;
  private final PartnerIndex index;

  PartnerStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch, PartnerIndex index) {
    this.jdbc = jdbc;
    this.batch = batch;
    this.index = index;
  }

  Optional<Partner> find(UUID id) {
    return jdbc.sql("select * from partner where id = :id").param("id", id).query(ROWS).optional();
  }

  List<Partner> findAll(Collection<UUID> ids) {
    return jdbc.sql("select * from partner where id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(ROWS)
        .list();
  }

  List<Partner> own() {
    return jdbc.sql(
            """
            select * from partner
            where own and successor_id is null and merged_into is null
            order by names ->> 'en', id
            """)
        .query(ROWS)
        .list();
  }

  /** The partner, everybody it became and everybody who became one of them. */
  List<UUID> lineage(UUID id) {
    return jdbc.sql(
            """
            with recursive up as (
              select id, successor_id from partner where id = :id
              union select p.id, p.successor_id from partner p join up on p.id = up.successor_id),
            family as (
              select id from up
              union select p.id from partner p join family f on p.successor_id = f.id)
            select id from family
            """)
        .param("id", id)
        .query(UUID.class)
        .list();
  }

  boolean insert(Partner partner) {
    return jdbc.sql(INSERT).params(columns(partner)).update() == 1 && indexed(partner);
  }

  /**
   * @return false when the stored version is another one
   */
  boolean update(Partner partner) {
    return jdbc.sql(UPDATE).params(columns(partner)).update() == 1 && indexed(partner);
  }

  /** Without their names and identifiers, which {@link PartnerIndex} writes as many at a time. */
  void insertAll(List<Partner> partners) {
    batch.batchUpdate(INSERT, parameters(partners));
  }

  /**
   * The same for changed ones.
   *
   * @return false when the stored version of one of them is another one
   */
  boolean updateAll(List<Partner> partners) {
    return Arrays.stream(batch.batchUpdate(UPDATE, parameters(partners)))
        .allMatch(count -> count == 1);
  }

  private static SqlParameterSource[] parameters(List<Partner> partners) {
    return partners.stream()
        .map(partner -> new MapSqlParameterSource(columns(partner)))
        .toArray(SqlParameterSource[]::new);
  }

  private boolean indexed(Partner partner) {
    index.record(Map.of(partner.id(), KnownBy.of(partner)));
    return true;
  }

  private static Map<String, @Nullable Object> columns(Partner partner) {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("id", partner.id());
    columns.put("kind", partner.kind().name());
    columns.put("scope", partner.scope().name());
    columns.put("names", Jsonb.object(partner.names()));
    NativeName home = partner.nativeName();
    columns.put("nativeLanguage", home == null ? null : home.tag());
    columns.put("nativeName", home == null ? null : home.text());
    columns.put("acronym", partner.acronym());
    columns.put("country", partner.country());
    columns.put("city", partner.city());
    columns.put("website", partner.website());
    columns.put("own", partner.own());
    Succession succession = partner.succession();
    columns.put("succession", succession == null ? null : succession.kind().name());
    columns.put("successor", succession == null ? null : succession.successor());
    columns.put("office", partner.contact().office());
    columns.put("email", partner.contact().email());
    columns.put("phone", partner.contact().phone());
    columns.put("folded", folded(partner));
    columns.put("version", partner.version());
    return columns;
  }

  static String folded(Partner partner) {
    NativeName home = partner.nativeName();
    return Folded.of(
        String.join(" ", partner.names().texts().values())
            + " "
            + (home == null ? "" : home.text())
            + " "
            + orEmpty(partner.acronym())
            + " "
            + orEmpty(partner.city()));
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
