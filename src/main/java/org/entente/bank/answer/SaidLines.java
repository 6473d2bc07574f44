package org.entente.bank.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.transmission.Transmission;
import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.BankRecord;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Reason;
import org.entente.iso20022.StatementLine;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a file says, beside the payments that it is about as they stand; nothing is booked. */
@Component
class SaidLines {

  private final Matching matching;
  private final BankAccounts accounts;

  SaidLines(Matching matching, BankAccounts accounts) {
    this.matching = matching;
    this.accounts = accounts;
  }

  List<SaidLine> of(BankFile file, int most) {
    List<SaidLine> lines = new ArrayList<>();
    file.forEach(
        record -> {
          if (lines.size() < most) {
            lines.add(line(record));
          }
        });
    return lines;
  }

  private SaidLine line(BankRecord record) {
    Optional<Transmission> payment = matching.payment(record.references(), account(record));
    return new SaidLine(
        record.line(),
        Says.of(record),
        AnswerRecords.reference(record.references()),
        amount(record),
        code(record),
        payment.map(Transmission::order).orElse(null),
        payment.map(Transmission::state).orElse(null));
  }

  private @Nullable String account(BankRecord record) {
    return record instanceof StatementLine line
        ? accounts.ofNumber(line.entry().account()).map(each -> each.id()).orElse(null)
        : null;
  }

  /** Negative for what left the account. */
  private static @Nullable Money amount(BankRecord record) {
    if (record instanceof StatementLine line) {
      return line.direction() == Direction.DEBIT ? line.amount().negated() : line.amount();
    }
    return ((BankAnswer) record).amount();
  }

  private static @Nullable String code(BankRecord record) {
    if (record instanceof StatementLine line) {
      Reason returned = line.returned();
      return returned == null ? null : returned.code();
    }
    return ((BankAnswer) record)
        .reasons().stream().map(Reason::code).filter(code -> code != null).findFirst().orElse(null);
  }
}
