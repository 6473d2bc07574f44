package org.entente.partner.merge;

import java.util.Locale;

/**
 * A table of names or identifiers. A merge keeps what was there and copies it to the survivor under
 * a source of its own, so that undoing it takes back the copies and nothing else.
 */
enum Named {
  PARTNER_NAME(
      """
      insert into partner_name (partner_id, kind, language, text, folded, source)
      select :survivor, case k.record ->> 'kind' when 'ACRONYM' then 'ACRONYM' else 'ALIAS' end,
        k.record ->> 'language', k.record ->> 'text', k.record ->> 'folded', :source
      from partner_merge_row k where k.merge_id = :merge and k.source = 'partner_name'
      """),
  PARTNER_IDENTIFIER(
      """
      insert into partner_identifier (partner_id, scheme, value, source)
      select :survivor, k.record ->> 'scheme', k.record ->> 'value', :source
      from partner_merge_row k where k.merge_id = :merge and k.source = 'partner_identifier'
      on conflict (partner_id, scheme, value) do nothing
      """);

  private final String copy;

  Named(String copy) {
    this.copy = copy;
  }

  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  String keep() {
    return """
    insert into partner_merge_row (merge_id, source, record, moved)
    select :merge, '%1$s', to_jsonb(t), false from %1$s t where t.partner_id = :gone
    """
        .formatted(table());
  }

  String copy() {
    return copy;
  }

  String clear() {
    return "delete from %s where partner_id = :gone".formatted(table());
  }

  String takeBack() {
    return "delete from %s where partner_id = :survivor and source = :source".formatted(table());
  }

  String restore() {
    return """
    insert into %1$s select t.* from partner_merge_row r,
      lateral jsonb_populate_record(cast(null as %1$s), r.record) t
    where r.merge_id = :merge and r.source = '%1$s' and not r.moved
    """
        .formatted(table());
  }
}
