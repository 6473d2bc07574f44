package org.entente.partner.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.entente.partner.search.Query;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.ImportProcess;
import org.entente.testing.RealLists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All institutions of the real lists, as the import command takes them: none is lost, and what
 * people type finds whom it should. Both in one class, because the import is what takes its time.
 */
@EntenteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnerQueriesTest {

  @Autowired private DataSource shared;

  private ImportProcess lists;
  private PartnerSearch search;
  private JdbcClient jdbc;

  @BeforeAll
  void fill() throws Exception {
    lists = RealLists.beside(shared, "partner_queries");
    lists.toTheEnd();
    jdbc = JdbcClient.create(lists.dataSource());
    jdbc.sql("vacuum analyze").update();
    search = new PartnerSearch(jdbc);
  }

  /** Rows = taken + merged + unchanged + reported. */
  @Test
  void losesNoRowOfTheThreeLists() {
    assertThat(lists.counts())
        .containsExactly(
            "eche-holders.csv DONE 5912 4258 1623 30 1",
            "hei-ror.csv DONE 13185 13185 0 0 0",
            "hipo-universities.json DONE 10251 5512 1844 2894 1");
    assertThat(jdbc.sql("select count(*) from partner_import_report").query(Integer.class).single())
        .isEqualTo(2);
    assertThat(jdbc.sql("select count(*) from partner").query(Integer.class).single())
        .isEqualTo(13185 + 4258 + 5512);
  }

  @Test
  void changesNothingTheSecondTime() throws Exception {
    List<String> before = digests();
    lists.toTheEnd();
    assertThat(digests()).isEqualTo(before);
    assertThat(
            jdbc.sql(
                    """
                    select concat_ws(' ', file_name, state, rows, taken, merged, unchanged, reported)
                      from partner_import order by file_name, requested_at desc
                    """)
                .query(String.class)
                .list())
        .contains(
            "eche-holders.csv DONE 5912 0 0 5911 1",
            "hei-ror.csv DONE 13185 0 0 13185 0",
            "hipo-universities.json DONE 10251 0 0 10250 1");
  }

  /** Names as the register shows them: in English where a list has it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          polytechnique montreal                  | Polytechnique Montréal
          politechnique montréal                  | Polytechnique Montréal
          polymtl.ca                              | Polytechnique Montréal
          https://www.polymtl.ca/international    | Polytechnique Montréal
          somebody@polymtl.ca                     | Polytechnique Montréal
          https://ror.org/05f8d4e86               | Polytechnique Montréal
          05f8d4e86                               | Polytechnique Montréal
          بوليتكنك مونتريال                       | Polytechnique Montréal
          البوليتكنك مونتريال                     | Polytechnique Montréal
          ecole polytechnique                     | École Polytechnique
          Политехнический университет             | Tomsk Polytechnic University
          البوليتكنك                              | المدرسة الوطنية المتعددة التقنيات بوهران موريس أودان
          البــوليتكنك                            | المدرسة الوطنية المتعددة التقنيات بوهران موريس أودان
          البُولِيتِكْنِك                         | المدرسة الوطنية المتعددة التقنيات بوهران موريس أودان
          IPN                                     | National Polytechnic Institute
          ipn mexico                              | National Polytechnic Institute
          instituto politécnico nacional          | National Polytechnic Institute
          QMUL                                    | Queen Mary University of London
          queen mary london                       | Queen Mary University of London
          MIT                                     | Massachusetts Institute of Technology
          UCL                                     | University College London
          ETH                                     | ETH Zurich
          NUS                                     | National University of Singapore
          EPFL                                    | Swiss Federal Institute of Technology in Lausanne
          KTH                                     | KTH Royal Institute of Technology
          TU/e                                    | Eindhoven University of Technology
          Ecole Mohammadia                        | المدرسة المحمدية للمهندسين
          Mohamadia                               | المدرسة المحمدية للمهندسين
          المدرسة المحمدية                        | المدرسة المحمدية للمهندسين
          المدرســـة المحمديّة                    | المدرسة المحمدية للمهندسين
          بوليتكنك فلسطين                         | Palestine Polytechnic University
          جامعة بوليتكنك فلسطين                   | Palestine Polytechnic University
          البوليتكنك فلسطين                       | Palestine Polytechnic University
          الجامعة الأردنية                        | University of Jordan
          الجـــامعة الأردنية                     | University of Jordan
          الجَامِعَةُ الأُرْدُنِيَّة              | University of Jordan
          al quds                                 | Al-Quds University
          القدس                                   | Al-Quds University
          جامعة القدس                             | Al-Quds University
          بيرزيت                                  | جامعة بيرزيت
          Birzeit                                 | جامعة بيرزيت
          KU Leuven                               | KU Leuven
          B LEUVEN01                              | KU Leuven
          B  LEUVEN01                             | KU Leuven
          F PARIS001                              | UNIVERSITE PARIS I PANTHEON-SORBONNE
          F  PARIS001                             | UNIVERSITE PARIS I PANTHEON-SORBONNE
          UCLouvain                               | Catholic University of Louvain
          Sao Paulo                               | University of São Paulo
          universidad de são paulo                | University of São Paulo
          Yaounde I                               | University of Yaoundé I
          Ho Chi Minh technology                  | Université polytechnique d'hô-chi-minh-ville
          Karlsruhe institut                      | Karlsruhe Institute of Technology
          """)
  void findsFirst(String typed, String name) {
    List<PartnerRow> rows = search.page(PartnerFilter.ALL.typing(typed)).rows();
    assertThat(rows).as(typed).isNotEmpty();
    assertThat(rows.get(0).names().in(Language.EN)).as(shown(rows)).isEqualTo(name);
  }

  /** A page says that there are more than can be leafed through; an export has them all. */
  @Test
  void exportsAllThatASearchFinds() {
    PartnerFilter filter = PartnerFilter.ALL.typing("national");
    Set<UUID> exported = new HashSet<>();
    search.each(filter, row -> assertThat(exported.add(row.id())).isTrue());
    int there =
        jdbc.sql("select count(*) from partner_search where words @@ cast(:words as tsquery)")
            .param("words", Objects.requireNonNull(Query.of("national")).words())
            .query(Integer.class)
            .single();
    assertThat(exported).hasSize(there).hasSizeGreaterThan(RankedSql.COMPARED);
    assertThat(search.page(filter).uncounted()).isTrue();
  }

  /** What costs grows with the register only if a table is read from end to end. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsNoIndexedTableFromEndToEnd(boolean similar) {
    Query query = Objects.requireNonNull(Query.of("politechnique montreal"));
    List<String> plan =
        jdbc.sql("explain " + RankedSql.of(PartnerFilter.ALL, similar, RankedSql.COMPARED))
            .params(RankedSql.parameters(query))
            .params(PartnerSql.parameters(PartnerFilter.ALL))
            .param("score", null)
            .param("name", null)
            .param("id", null)
            .param("limit", 50)
            .query(String.class)
            .list();
    assertThat(plan)
        .noneMatch(line -> line.contains("Seq Scan on partner_term"))
        .noneMatch(line -> line.contains("Seq Scan on partner_search"));
  }

  /** The register itself, what it is found by, where it comes from and its history. */
  private List<String> digests() {
    return Stream.of(
            "partner",
            "partner_name",
            "partner_identifier",
            "partner_origin",
            "partner_term",
            "partner_search",
            "audit_event")
        .map(
            table ->
                table
                    + jdbc.sql(
                            "select count(*) || ' ' || encode(sha256(string_agg("
                                + "sha256(convert_to(t::text, 'UTF8')), '' order by t::text)), 'hex')"
                                + " from "
                                + table
                                + " t")
                        .query(String.class)
                        .single())
        .toList();
  }

  private static String shown(List<PartnerRow> rows) {
    return Stream.of(rows)
        .flatMap(List::stream)
        .limit(6)
        .map(row -> row.names().in(Language.EN))
        .collect(Collectors.joining(" | "));
  }
}
