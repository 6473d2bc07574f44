package org.entente.partner.merge;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table whose rows go over to the survivor of a merge, by changing one column.
 *
 * @param key columns that find a row again
 */
record Moved(String table, String column, List<String> key) {

  /** Every reference to a partner but its names and identifiers; a test knows if one is missing. */
  static final List<Moved> ALL =
      List.of(
          new Moved("agreement_party", "partner_id", List.of("agreement_id", "position")),
          new Moved("signature_line", "party_id", List.of("id")),
          new Moved("partner_contact", "partner_id", List.of("id")),
          new Moved("partner_network_member", "partner_id", List.of("id")),
          new Moved("partner", "successor_id", List.of("id")),
          new Moved("application", "host", List.of("id")),
          new Moved("award", "host", List.of("id")));

  String keep() {
    return """
    insert into partner_merge_row (merge_id, source, record, moved)
    select :merge, '%1$s', to_jsonb(t), true from %1$s t where t.%2$s = :gone
    """
        .formatted(table, column);
  }

  String move() {
    return "update %1$s set %2$s = :survivor where %2$s = :gone".formatted(table, column);
  }

  String moveBack() {
    String found =
        key.stream()
            .map(each -> "t.%1$s::text = r.record ->> '%1$s'".formatted(each))
            .collect(Collectors.joining(" and "));
    return """
    update %1$s t set %2$s = :gone from partner_merge_row r
    where r.merge_id = :merge and r.source = '%1$s' and r.moved and t.%2$s = :survivor and %3$s
    """
        .formatted(table, column, found);
  }
}
