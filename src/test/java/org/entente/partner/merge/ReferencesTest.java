package org.entente.partner.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever refers to partners in a new table decides here what a merge does with its rows. */
@EntenteTest
class ReferencesTest {

  /** Those that say of one record what stays true of it: they do not go over. */
  private static final Set<String> STAY =
      Set.of(
          "partner.merged_into",
          "partner_merge.survivor_id",
          "partner_merge.gone_id",
          "partner_duplicate.one",
          "partner_duplicate.other",
          "partner_term.partner_id",
          "partner_search.partner_id",
          "partner_network.id",
          "partner_origin.partner_id",
          "takeover_memory.office");

  @Autowired private JdbcClient jdbc;

  @Test
  void aMergeKnowsEveryReferenceToAPartner() {
    Set<String> known = new TreeSet<>(STAY);
    Moved.ALL.forEach(moved -> known.add(moved.table() + "." + moved.column()));
    List.of(Named.values()).forEach(named -> known.add(named.table() + ".partner_id"));
    List<String> references =
        jdbc.sql(
                """
                select c.conrelid::regclass || '.' || a.attname from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid = 'partner'::regclass
                """)
            .query(String.class)
            .list();
    assertThat(known).containsAll(references);
  }
}
