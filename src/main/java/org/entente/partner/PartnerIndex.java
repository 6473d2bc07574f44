package org.entente.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The tables {@code partner_name} and {@code partner_identifier}; many partners at a time. */
@Repository
class PartnerIndex {

  /** Where what stands in {@code partner} itself comes from. */
  static final String RECORD = "RECORD";

  private static final int AT_ONCE = 1000;

  private final JdbcTemplate jdbc;
  private final PartnerChanges changes;

  PartnerIndex(JdbcTemplate jdbc, PartnerChanges changes) {
    this.jdbc = jdbc;
    this.changes = changes;
  }

  /** Writes anew what their records say; what other sources added stays. */
  void record(Map<UUID, KnownBy> partners) {
    UUID[] ids = partners.keySet().toArray(UUID[]::new);
    for (String table : List.of("partner_name", "partner_identifier")) {
      String sql = "delete from " + table + " where partner_id = any(?) and source = ?";
      jdbc.update(sql, ids, RECORD);
    }
    add(
        RECORD,
        partners.entrySet().stream()
            .flatMap(each -> each.getValue().names().stream().map(it -> row(each.getKey(), it)))
            .toList(),
        partners.entrySet().stream()
            .flatMap(
                each -> each.getValue().identifiers().stream().map(it -> row(each.getKey(), it)))
            .toList());
    changes.changed(partners.keySet());
  }

  /** Adds rows; an identifier that the partner has already is left alone. */
  void add(String source, Collection<NameRow> names, Collection<IdentifierRow> identifiers) {
    jdbc.batchUpdate(
        """
        insert into partner_name (partner_id, kind, language, text, folded, source)
        values (?, ?, ?, ?, ?, ?)
        """,
        names,
        AT_ONCE,
        (row, it) -> {
          row.setObject(1, it.partner());
          row.setString(2, it.name().kind().name());
          row.setString(3, it.name().language());
          row.setString(4, it.name().text());
          row.setString(5, it.name().folded());
          row.setString(6, source);
        });
    jdbc.batchUpdate(
        """
        insert into partner_identifier (partner_id, scheme, value, source) values (?, ?, ?, ?)
        on conflict (partner_id, scheme, value) do nothing
        """,
        identifiers,
        AT_ONCE,
        (row, it) -> {
          row.setObject(1, it.partner());
          row.setString(2, it.identifier().scheme().name());
          row.setString(3, it.identifier().value());
          row.setString(4, source);
        });
    changes.changed(names.stream().map(NameRow::partner).toList());
    changes.changed(identifiers.stream().map(IdentifierRow::partner).toList());
  }

  static NameRow row(UUID partner, PartnerName name) {
    return new NameRow(partner, name);
  }

  static IdentifierRow row(UUID partner, PartnerIdentifier identifier) {
    return new IdentifierRow(partner, identifier);
  }

  record NameRow(UUID partner, PartnerName name) {}

  record IdentifierRow(UUID partner, PartnerIdentifier identifier) {}
}
