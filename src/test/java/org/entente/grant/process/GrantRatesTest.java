package org.entente.grant.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.testing.DecisionTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table {@code grant-rates}, row by row. */
class GrantRatesTest {

  private static final DecisionTable TABLE =
      new DecisionTable("grant-rates", Path.of("processes/grant/grant-rates.dmn"));
  private static final Set<String> TRIED = new TreeSet<>();

  @BeforeAll
  static void nothingTried() {
    TRIED.clear();
  }

  @AfterAll
  static void everyRowWasTried() {
    assertThat(TRIED).isEqualTo(TABLE.rows());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mobilityOutHigh    | MOBILITY_OUT        | EUR | HIGH   | -1    | MONTH    | 520.00
          mobilityOutMedium  | MOBILITY_OUT        | EUR | MEDIUM | 9     | MONTH    | 470.00
          mobilityOutLow     | MOBILITY_OUT        | EUR | LOW    | -1    | MONTH    | 420.00
          mobilityOutBeyond  | MOBILITY_OUT        | EUR | BEYOND | -1    | MONTH    | 700.00
          mobilityOutCad     | MOBILITY_OUT        | CAD | HIGH   | 8000  | MONTH    | 900.00
          mobilityOutJod     | MOBILITY_OUT        | JOD | BEYOND | 8000  | MONTH    | 375.500
          mobilityIn         | MOBILITY_IN         | EUR | LOW    | -1    | MONTH    | 800.00
          mobilityInCad      | MOBILITY_IN         | CAD | LOW    | 500   | MONTH    | 1200.00
          professorHigh      | VISITING_PROFESSOR  | EUR | HIGH   | -1    | DAY      | 180.00
          professorMedium    | VISITING_PROFESSOR  | EUR | MEDIUM | -1    | DAY      | 160.00
          professorLow       | VISITING_PROFESSOR  | EUR | LOW    | -1    | DAY      | 140.00
          professorBeyond    | VISITING_PROFESSOR  | EUR | BEYOND | -1    | DAY      | 180.00
          jointScholarship   | JOINT_SCHOLARSHIP   | EUR | MEDIUM | 900   | MONTH    | 1000.00
          dualDegreeEurope   | DUAL_DEGREE_SUPPORT | EUR | MEDIUM | 900   | LUMP_SUM | 1500.00
          dualDegreeBeyond   | DUAL_DEGREE_SUPPORT | EUR | BEYOND | 9000  | LUMP_SUM | 2500.00
          studentProject     | STUDENT_PROJECT     | EUR | MEDIUM | -1    | LUMP_SUM | 1000.00
          studentProjectCad  | STUDENT_PROJECT     | CAD | MEDIUM | -1    | LUMP_SUM | 1500.00
          """)
  void paysForTheStay(
      String row, String kind, String currency, String group, int km, String unit, String rate) {
    TRIED.add(row);
    assertThat(decide(kind, currency, group, km))
        .containsExactly(new DecisionTable.Row(row, Map.of("unit", unit, "rate", rate)));
  }

  @ParameterizedTest(name = "{0} at {1} km")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          travel10   | 10    | 20.00
          travel10   | 99    | 20.00
          travel100  | 100   | 180.00
          travel100  | 499   | 180.00
          travel500  | 500   | 275.00
          travel500  | 1999  | 275.00
          travel2000 | 2000  | 360.00
          travel2000 | 2999  | 360.00
          travel3000 | 3000  | 530.00
          travel3000 | 3999  | 530.00
          travel4000 | 4000  | 820.00
          travel4000 | 7999  | 820.00
          travel8000 | 8000  | 1500.00
          travel8000 | 20000 | 1500.00
          """)
  void paysForTravelBesides(String row, int km, String rate) {
    TRIED.add(row);
    for (String kind : List.of("MOBILITY_OUT", "MOBILITY_IN", "VISITING_PROFESSOR")) {
      assertThat(decide(kind, "EUR", "HIGH", km))
          .hasSize(2)
          .contains(new DecisionTable.Row(row, Map.of("unit", "LUMP_SUM", "rate", rate)));
    }
  }

  private static List<DecisionTable.Row> decide(
      String kind, String currency, String group, int km) {
    return TABLE.decide(
        Map.of("kind", kind, "currency", currency, "countryGroup", group, "distanceKm", km));
  }
}
