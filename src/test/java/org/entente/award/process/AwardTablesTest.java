package org.entente.award.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.testing.DecisionTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The decision tables {@code award-approval} and {@code instalment-plan}, row by row. */
class AwardTablesTest {

  private static final DecisionTable APPROVAL =
      new DecisionTable("award-approval", Path.of("processes/award/award-approval.dmn"));
  private static final DecisionTable PLAN =
      new DecisionTable("instalment-plan", Path.of("processes/award/instalment-plan.dmn"));
  private static final Set<String> TRIED = new TreeSet<>();

  @BeforeAll
  static void nothingTried() {
    TRIED.clear();
  }

  @AfterAll
  static void everyRowWasTried() {
    Set<String> rows = new TreeSet<>(APPROVAL.rows());
    rows.addAll(PLAN.rows());
    assertThat(TRIED).isEqualTo(rows);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "large, MOBILITY_OUT, 10000, rector",
    "medium, MOBILITY_OUT, 5000, presidents-office",
    "medium, VISITING_PROFESSOR, 9999.99, presidents-office",
    "professor, VISITING_PROFESSOR, 3000, presidents-office",
    "ordinary, VISITING_PROFESSOR, 2999.99, finance-director",
    "ordinary, MOBILITY_OUT, 4999.99, finance-director"
  })
  void namesWhoApproves(String row, String kind, double amount, String level) {
    var fired = APPROVAL.decide(Map.of("kind", kind, "amountEur", amount));
    TRIED.add(row);
    assertThat(fired).hasSize(1);
    assertThat(fired.get(0).id()).isEqualTo(row);
    assertThat(fired.get(0).outputs()).containsEntry("level", level);
  }

  @ParameterizedTest
  @EnumSource(org.entente.grant.ProgrammeKind.class)
  void plansTheWhole(org.entente.grant.ProgrammeKind kind) {
    var fired = PLAN.decide(Map.of("kind", kind.name()));
    fired.forEach(each -> TRIED.add(each.id()));
    List<Integer> shares =
        fired.stream()
            .map(each -> ((Number) each.outputs().get("percent")).intValue())
            .collect(Collectors.toList());
    assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
  }
}
