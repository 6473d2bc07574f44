package org.entente.grant.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.testing.DecisionTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table {@code country-group}, row by row. */
class CountryGroupTest {

  private static final DecisionTable TABLE =
      new DecisionTable("country-group", Path.of("processes/grant/country-group.dmn"));
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
          highCost   | HIGH   | DK FI IS IE LI LU NO SE CH GB
          mediumCost | MEDIUM | AT BE CY FR DE GR IT MT NL PT ES
          lowCost    | LOW    | BG HR CZ EE HU LV LT MK PL RO RS SK SI TR
          beyond     | BEYOND | CA PS JO MX JP US BR ZZ
          """)
  void belongs(String row, String group, String countries) {
    TRIED.add(row);
    for (String country : countries.split(" ")) {
      assertThat(TABLE.decide(Map.of("country", country)))
          .as(country)
          .containsExactly(new DecisionTable.Row(row, Map.of("group", group)));
    }
  }
}
