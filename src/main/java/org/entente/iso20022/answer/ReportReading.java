package org.entente.iso20022.answer;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.entente.iso20022.AccountReport;
import org.entente.iso20022.AccountReport.Balance;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Entry;
import org.entente.iso20022.OwnAccounts;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** One account's report: its head, then its bookings. */
final class ReportReading {

  private final Markup markup;
  private final OwnAccounts ours;
  private final Records records;
  private final Identities identities;
  private final boolean onePage;
  private final List<Element> parts = new ArrayList<>();
  private final Totals totals = new Totals();
  private @Nullable String account;

  ReportReading(
      Markup markup, OwnAccounts ours, Records records, Identities identities, boolean onePage) {
    this.markup = markup;
    this.ours = ours;
    this.records = records;
    this.identities = identities;
    this.onePage = onePage;
  }

  AccountReport read() {
    Element head = new Element("report", markup.line(), "", null, parts);
    while (markup.child()) {
      switch (markup.name()) {
        case "Ntry" -> totals.add(entry(head));
        case "Acct" -> account = number(markup.element());
        case "Id", "Bal", "TxsSummry", "ElctrncSeqNb", "NtfctnPgntn", "StmtPgntn" ->
            markup.element(parts);
        default -> markup.skip();
      }
    }
    return report(head);
  }

  /** Booked in what the account is kept in. */
  private Entry entry(Element head) {
    long line = markup.line();
    Entry entry = entries(head).read();
    Currency told = entry.amount().currency();
    ours.currency(account(head))
        .filter(kept -> !kept.equals(told))
        .ifPresent(
            kept -> {
              throw BankFileFault.at(
                  line, "currency", told.getCurrencyCode(), kept.getCurrencyCode());
            });
    return entry;
  }

  private EntryReading entries(Element head) {
    return new EntryReading(markup, records, identities, account(head), head.needed("Id"));
  }

  private AccountReport report(Element head) {
    List<Balance> balances = head.all("Bal").map(ReportReading::balance).toList();
    if (onePage && Pages.only(head)) {
      totals.compare(head, balances);
    }
    return new AccountReport(
        head.needed("Id"),
        account(head),
        head.textOrEmpty("ElctrncSeqNb"),
        balances,
        totals.entries());
  }

  private String account(Element head) {
    String known = account;
    if (known == null) {
      throw BankFileFault.at(head.line(), "missing", "Acct");
    }
    return known;
  }

  /** The account's number, which has to be one of ours, at our bank. */
  private String number(Element account) {
    Element number =
        account
            .at("Id", "IBAN")
            .or(() -> account.at("Id", "Othr", "Id"))
            .orElseThrow(() -> BankFileFault.at(account.line(), "missing", "Acct/Id"));
    if (!ours.has(number.text())) {
      throw BankFileFault.at(number.line(), "account", Markup.shortened(number.text()));
    }
    Stream.concat(
            account.all("Svcr", "FinInstnId", "BICFI"), account.all("Svcr", "FinInstnId", "BIC"))
        .filter(bic -> !ours.has(number.text(), bic.text()))
        .findFirst()
        .ifPresent(
            bic -> {
              throw BankFileFault.at(bic.line(), "bank", Markup.shortened(bic.text()));
            });
    return number.text();
  }

  private static Balance balance(Element element) {
    Money amount = Values.amount(element.part("Amt"));
    Direction direction = Values.direction(element.part("CdtDbtInd"));
    String code = element.textOrEmpty("Tp", "CdOrPrtry", "Cd");
    return new Balance(
        code.isEmpty() ? element.textOrEmpty("Tp", "CdOrPrtry", "Prtry") : code,
        direction == Direction.CREDIT ? amount : amount.negated(),
        element.textOrEmpty("Dt", "Dt") + element.textOrEmpty("Dt", "DtTm"));
  }
}
