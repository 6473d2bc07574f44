package org.entente.partner.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.entente.partner.search.Query;
import org.entente.partner.search.RealPartners;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.Needs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people type, and whom it has to find first among all institutions of the real lists. */
@EntenteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnerQueriesTest {

  @Autowired private DataSource shared;

  private PartnerSearch search;
  private JdbcClient jdbc;

  @BeforeAll
  void fill() throws Exception {
    String address = shared.unwrap(HikariDataSource.class).getJdbcUrl();
    DataSource database = RealPartners.in(address, "partner_queries", Needs.standards());
    jdbc = JdbcClient.create(database);
    jdbc.sql("update partner set own = true where names ->> 'en' = :ours")
        .param("ours", "Instituto Politécnico Nacional")
        .update();
    search = new PartnerSearch(jdbc);
  }

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
          IPN                                     | Instituto Politécnico Nacional
          QMUL                                    | Queen Mary University of London
          queen mary london                       | Queen Mary University of London
          Ecole Mohammadia                        | Ecole Mohammadia d'Ingénieurs
          Mohamadia                               | Ecole Mohammadia d'Ingénieurs
          المدرسة المحمدية                        | Ecole Mohammadia d'Ingénieurs
          بوليتكنك فلسطين                         | Palestine Polytechnic University
          جامعة بوليتكنك فلسطين                   | Palestine Polytechnic University
          البوليتكنك فلسطين                       | Palestine Polytechnic University
          الجامعة الأردنية                        | University of Jordan
          الجـــامعة الأردنية                     | University of Jordan
          الجَامِعَةُ الأُرْدُنِيَّة               | University of Jordan
          EPFL                                    | École Polytechnique Fédérale de Lausanne
          KU Leuven                               | KU Leuven
          Sao Paulo                               | Universidade de São Paulo
          universidad de são paulo                | Universidade de São Paulo
          Yaounde I                               | Université de Yaoundé I
          UCLouvain                               | UCLouvain
          Ho Chi Minh technology                  | Ho Chi Minh City University of Technology
          Karlsruhe institut                      | Karlsruhe Institute of Technology
          al quds                                 | Al-Quds University
          القدس                                   | Al-Quds University
          جامعة القدس                             | Al-Quds University
          B LEUVEN01                              | KU Leuven
          B  LEUVEN01                             | KU Leuven
          F PARIS001                              | Université Panthéon-Sorbonne (Paris I)
          F  PARIS001                             | Université Panthéon-Sorbonne (Paris I)
          بيرزيت                                  | Birzeit University
          KTH                                     | KTH Royal Institute of Technology
          TU/e                                    | Eindhoven University of Technology
          """)
  void findsFirst(String typed, String name) {
    List<PartnerRow> rows = search.page(PartnerFilter.ALL.typing(typed)).rows();
    assertThat(rows).as(typed).isNotEmpty();
    assertThat(rows.get(0).names().in(Language.EN)).as(shown(rows)).isEqualTo(name);
  }

  /** What costs grows with the register only if a table is read from end to end. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsNoIndexedTableFromEndToEnd(boolean similar) {
    Query query = Objects.requireNonNull(Query.of("politechnique montreal"));
    List<String> plan =
        jdbc.sql("explain " + RankedSql.of(similar, false))
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

  private static String shown(List<PartnerRow> rows) {
    return Stream.of(rows)
        .flatMap(List::stream)
        .limit(6)
        .map(row -> row.names().in(Language.EN))
        .collect(Collectors.joining(" | "));
  }
}
