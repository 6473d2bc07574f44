package org.entente.bank.answer;

import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.BankRecord;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Reason;
import org.entente.iso20022.StatementLine;

/** What one thing that a bank says comes to, whichever message it is told in. */
public enum Says {
  PAID,
  REFUSED,
  /** Refused as one that the bank has already. */
  HAD_BEFORE,
  RETURNED,
  REVERSED,
  /** A credit that is neither. */
  CREDITED,
  /** Nothing final. */
  UNDERWAY;

  static Says of(BankRecord record) {
    return record instanceof StatementLine line ? line(line) : answer((BankAnswer) record);
  }

  private static Says line(StatementLine line) {
    if (!line.booked()) {
      return UNDERWAY;
    }
    if (line.direction() == Direction.DEBIT) {
      return PAID;
    }
    return line.returned() != null ? RETURNED : line.entry().reversal() ? REVERSED : CREDITED;
  }

  private static Says answer(BankAnswer answer) {
    return switch (answer.verdict()) {
      case SETTLED -> PAID;
      case REFUSED ->
          answer.reasons().stream().anyMatch(Reason::saysSentBefore) ? HAD_BEFORE : REFUSED;
      case ACCEPTED, UNDECIDED, PARTLY -> UNDERWAY;
    };
  }

  public String messageKey() {
    return "bank.says." + name();
  }
}
