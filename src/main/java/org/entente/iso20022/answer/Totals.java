package org.entente.iso20022.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.iso20022.AccountReport.Balance;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Entry;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** Adds the bookings of a report up, so that one that is not whole is noticed. */
final class Totals {

  private int entries;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal booked = BigDecimal.ZERO;

  void add(Entry entry) {
    BigDecimal amount = entry.amount().amount();
    entries++;
    sum = sum.add(amount);
    if (entry.status() == Entry.Status.BOOKED) {
      booked = booked.add(entry.direction() == Direction.CREDIT ? amount : amount.negate());
    }
  }

  int entries() {
    return entries;
  }

  void compare(Element head, List<Balance> balances) {
    head.at("TxsSummry", "TtlNtries").ifPresent(this::compare);
    Money closing = only(balances, "CLBD").orElse(null);
    Money opening = only(balances, "OPBD").or(() -> only(balances, "PRCD")).orElse(null);
    if (opening != null && closing != null) {
      compare(head.line(), opening, closing);
    }
  }

  private void compare(Element total) {
    @Nullable String number = total.text("NbOfNtries");
    if (number != null && !number.replaceFirst("^0+(?=.)", "").equals("" + entries)) {
      throw BankFileFault.at(total.line(), "count", Markup.shortened(number), "" + entries);
    }
    @Nullable String announced = total.text("Sum");
    if (announced != null && !same(announced)) {
      throw BankFileFault.at(total.line(), "sum", Markup.shortened(announced), sum.toPlainString());
    }
  }

  private boolean same(String announced) {
    return announced.matches("\\d{0,18}(\\.\\d{0,17})?")
        && announced.matches(".*\\d.*")
        && new BigDecimal(announced).compareTo(sum) == 0;
  }

  private void compare(long line, Money opening, Money closing) {
    BigDecimal reached = opening.amount().add(booked);
    if (opening.currency().equals(closing.currency()) && reached.compareTo(closing.amount()) != 0) {
      throw BankFileFault.at(line, "balance", reached.toPlainString(), closing);
    }
  }

  /** Statements of several days state several; then nothing is compared. */
  private static Optional<Money> only(List<Balance> balances, String type) {
    List<Balance> found = balances.stream().filter(each -> each.type().equals(type)).toList();
    return found.size() == 1 ? Optional.of(found.get(0).amount()) : Optional.empty();
  }
}
