package org.entente.bank.web;

import java.util.ArrayList;
import java.util.List;
import org.entente.bank.query.WaitingDays;
import org.entente.web.OperatorPanel;
import org.springframework.stereotype.Component;

/** Payments and answers of banks, on the operator's overview. */
@Component
class BankPanel implements OperatorPanel {

  private final WaitingDays waiting;

  BankPanel(WaitingDays waiting) {
    this.waiting = waiting;
  }

  @Override
  public String key() {
    return "bank";
  }

  @Override
  public Glance glance() {
    WaitingDays.Trouble trouble = waiting.trouble();
    List<Said> says = new ArrayList<>();
    add(says, "operator.bank.stopped", trouble.stopped());
    add(says, "operator.bank.answers", trouble.answers());
    add(says, "operator.bank.batches", trouble.batches());
    add(says, "operator.bank.lines", trouble.lines());
    add(says, "operator.bank.unknown", trouble.unknown());
    if (says.isEmpty()) {
      says.add(Said.of("operator.bank.quiet"));
    }
    Tone calm = trouble.unknown() > 0 ? Tone.LATE : Tone.QUIET;
    return new Glance(trouble.none() ? calm : Tone.NEEDED, says, null, "/bank");
  }

  private static void add(List<Said> says, String message, int number) {
    if (number > 0) {
      says.add(Said.of(message, number));
    }
  }
}
