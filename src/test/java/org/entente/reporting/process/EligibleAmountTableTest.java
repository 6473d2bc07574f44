package org.entente.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.testing.DecisionTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table {@code eligible-amount}, row by row. */
class EligibleAmountTableTest {

  private static final DecisionTable TABLE =
      new DecisionTable("eligible-amount", Path.of("processes/reporting/eligible-amount.dmn"));
  private static final Set<String> TRIED = new TreeSet<>();

  @AfterAll
  static void everyRowWasTried() {
    assertThat(TRIED).isEqualTo(new TreeSet<>(TABLE.rows()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "excused, true, 0, 92, NOTHING",
    "excused, true, 40, 52, NOTHING",
    "none, false, 0, 92, EVERYTHING",
    "shortened, false, 86, 6, PRO_RATA",
    "shortened, false, 1, 91, PRO_RATA",
    "kept, false, 87, 5, NOTHING",
    "kept, false, 92, 0, NOTHING"
  })
  void saysWhatIsDeducted(String row, boolean excused, int days, int missing, String deduction) {
    var fired = TABLE.decide(Map.of("excused", excused, "days", days, "missing", missing));
    TRIED.add(row);
    assertThat(fired).hasSize(1);
    assertThat(fired.get(0).id()).isEqualTo(row);
    assertThat(fired.get(0).outputs()).containsEntry("deduction", deduction);
  }
}
