package org.entente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.entente.reconciliation.Reconciliations;
import org.entente.reconciliation.Run;
import org.entente.reconciliation.RunRounds;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo shows one account that differs, and one whose statement was brought. */
@EntenteTest
class DemoStatementsTest {

  @Autowired private DemoStatements statements;
  @Autowired private Reconciliations reconciliations;
  @Autowired private RunRounds rounds;

  @Test
  void leaveAFeeToExplain() {
    statements.bring();
    statements.bring();
    List<Run> runs = reconciliations.page("canadian", null, 5);
    assertThat(runs).hasSize(1);
    rounds.make(runs.get(0).id());
    Run run = reconciliations.get(runs.get(0).id());
    assertThat(Objects.requireNonNull(run.result()).fresh()).isOne();
    assertThat(run.result().closing()).hasToString("25987.50 CAD");
    assertThat(reconciliations.page("eurofile", null, 5)).isNotEmpty();
  }
}
