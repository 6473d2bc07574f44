package org.entente.iso20022.answer;

import java.util.ArrayList;
import java.util.List;
import org.entente.iso20022.AccountReport;
import org.entente.iso20022.OwnAccounts;

/** A camt.053 or camt.054: one report after the other. */
final class AccountMessages implements Body {

  private static final int MOST = 10_000;

  private final Markup markup;
  private final OwnAccounts ours;
  private final Records records;
  private final Identities identities;
  private final List<AccountReport> reports;

  AccountMessages(
      Markup markup,
      OwnAccounts ours,
      Records records,
      Identities identities,
      List<AccountReport> reports) {
    this.markup = markup;
    this.ours = ours;
    this.records = records;
    this.identities = identities;
    this.reports = reports;
  }

  @Override
  public Element read() {
    Element header = new Element("GrpHdr", markup.line(), "", null, new ArrayList<>());
    while (markup.child()) {
      switch (markup.name()) {
        case "GrpHdr" -> header = markup.element();
        case "Stmt", "Ntfctn" -> add(report(header));
        default -> markup.skip();
      }
    }
    return header;
  }

  private AccountReport report(Element header) {
    return new ReportReading(markup, ours, records, identities, Pages.only(header)).read();
  }

  private void add(AccountReport report) {
    if (reports.size() >= MOST) {
      throw markup.fault("large");
    }
    reports.add(report);
  }
}
