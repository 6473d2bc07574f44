package org.entente.partner.search;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.shared.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what partners are called, and writes {@code partner_term} and {@code partner_search}. */
@Repository
class EntryStore {

  /** Goes up when terms or words are made otherwise: entries of another edition are made anew. */
  static final int EDITION = 1;

  private static final int AT_ONCE = 1000;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  EntryStore(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Partners without an entry of this edition, in the order of their ids. */
  List<UUID> missing(int limit) {
    return jdbc.sql(
            """
            select p.id from partner p left join partner_search s on s.partner_id = p.id
            where s.partner_id is null or s.edition <> :edition order by p.id limit :limit
            """)
        .param("edition", EDITION)
        .param("limit", limit)
        .query(UUID.class)
        .list();
  }

  /** Holds the partners until the transaction ends, so that the last writer sees every name. */
  Collection<Entry> read(Collection<UUID> ids) {
    Map<UUID, Entry> entries = new LinkedHashMap<>();
    UUID[] all = ids.toArray(UUID[]::new);
    jdbc.sql(
            """
            select id, city, country from partner where id = any(:ids)
            order by id for no key update
            """)
        .param("ids", all)
        .query(
            row -> {
              UUID id = row.getObject("id", UUID.class);
              List<String> places = places(row.getString("city"), row.getString("country"));
              entries.put(id, new Entry(id).places(places));
            });
    names(all, entries);
    identifiers(all, entries);
    return entries.values();
  }

  private void names(UUID[] ids, Map<UUID, Entry> entries) {
    jdbc.sql("select partner_id, kind, text from partner_name where partner_id = any(:ids)")
        .param("ids", ids)
        .query(
            row -> {
              Entry entry = entries.get(row.getObject("partner_id", UUID.class));
              List<String> text = List.of(row.getString("text"));
              if (entry != null && row.getString("kind").equals("ACRONYM")) {
                entry.acronyms(text);
              } else if (entry != null) {
                entry.names(text);
              }
            });
  }

  private void identifiers(UUID[] ids, Map<UUID, Entry> entries) {
    jdbc.sql("select partner_id, value from partner_identifier where partner_id = any(:ids)")
        .param("ids", ids)
        .query(
            row -> {
              Entry entry = entries.get(row.getObject("partner_id", UUID.class));
              if (entry != null) {
                entry.identifiers(List.of(row.getString("value")));
              }
            });
  }

  private static List<String> places(@org.jspecify.annotations.Nullable String city, String code) {
    ULocale country = new ULocale("und", code);
    Stream<String> countries =
        Arrays.stream(Language.values())
            .map(language -> country.getDisplayCountry(new ULocale(language.tag())));
    return Stream.concat(Stream.ofNullable(city), countries).filter(Objects::nonNull).toList();
  }

  void write(Collection<Entry> entries) {
    UUID[] ids = entries.stream().map(Entry::partnerId).toArray(UUID[]::new);
    jdbc.sql("delete from partner_term where partner_id = any(:ids)").param("ids", ids).update();
    List<Object[]> terms = new ArrayList<>();
    entries.forEach(
        entry ->
            entry
                .terms()
                .forEach(
                    term -> terms.add(new Object[] {entry.partnerId(), term.kind(), term.term()})));
    for (int from = 0; from < terms.size(); from += AT_ONCE) {
      batches.batchUpdate(
          "insert into partner_term (partner_id, kind, term) values (?, ?, ?)",
          terms.subList(from, Math.min(terms.size(), from + AT_ONCE)));
    }
    batches.batchUpdate(
        """
        insert into partner_search (partner_id, name, size, words, edition)
        select id, coalesce(names ->> 'en', names ->> 'fr', names ->> 'es', names ->> 'ar', ''),
          ?, array_to_tsvector(?), ? from partner where id = ?
        on conflict (partner_id) do update set name = excluded.name, size = excluded.size,
          words = excluded.words, edition = excluded.edition
        """,
        entries,
        AT_ONCE,
        (row, entry) -> {
          row.setInt(1, entry.size());
          row.setArray(
              2, row.getConnection().createArrayOf("text", entry.words().toArray(String[]::new)));
          row.setInt(3, EDITION);
          row.setObject(4, entry.partnerId());
        });
  }
}
