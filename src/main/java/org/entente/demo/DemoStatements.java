package org.entente.demo;

import java.time.LocalDate;
import org.entente.bank.PayingAccount;
import org.entente.bank.PayingAccounts;
import org.entente.iso20022.AccountNumber;
import org.entente.reconciliation.Reconciliations;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Yesterday’s statements of two accounts: one agrees, on the other a fee waits to be explained. */
@Component
@Profile("demo")
class DemoStatements {

  private static final String STATEMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
      <GrpHdr><MsgId>DEMO-%1$s-%2$s</MsgId><CreDtTm>%2$sT20:00:00</CreDtTm></GrpHdr>
      <Stmt><Id>%1$s-%2$s</Id><Acct><Id>%3$s</Id></Acct>%4$s%5$s%6$s</Stmt></BkToCstmrStmt></Document>
      """;

  private static final String BALANCE =
      """
      <Bal><Tp><CdOrPrtry><Cd>%1$s</Cd></CdOrPrtry></Tp><Amt Ccy="%2$s">%3$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%4$s</Dt></Dt></Bal>
      """;

  private static final String FEE =
      """
      <Ntry><Amt Ccy="%1$s">12.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%2$s</Dt></BookgDt><ValDt><Dt>%2$s</Dt></ValDt><AcctSvcrRef>FEE-%2$s</AcctSvcrRef><BkTxCd><Domn><Cd>ACMT</Cd><Fmly><Cd>MDOP</Cd><SubFmlyCd>CHRG</SubFmlyCd></Fmly></Domn></BkTxCd><AddtlNtryInf>Account maintenance</AddtlNtryInf></Ntry>
      """;

  private final PayingAccounts accounts;
  private final DemoPost post;
  private final Reconciliations reconciliations;

  DemoStatements(PayingAccounts accounts, DemoPost post, Reconciliations reconciliations) {
    this.accounts = accounts;
    this.post = post;
    this.reconciliations = reconciliations;
  }

  /** A file is taken once, and a day compared once, however often this is told. */
  void bring() {
    LocalDate day = reconciliations.lastDay();
    bring(accounts.get("eurofile"), day, "84000.00", "");
    bring(accounts.get("canadian"), day, "25987.50", FEE);
  }

  private void bring(PayingAccount account, LocalDate day, String closing, String fee) {
    String currency = account.currency().getCurrencyCode();
    String opening = fee.isEmpty() ? closing : "26000.00";
    post.bring(
        account.id() + "-" + day + ".xml",
        STATEMENT.formatted(
            account.id(),
            day,
            number(account.debtor().account()),
            BALANCE.formatted("OPBD", currency, opening, day),
            BALANCE.formatted("CLBD", currency, closing, day),
            fee.formatted(currency, day)));
    reconciliations.askDaily(account.id(), day);
  }

  private static String number(AccountNumber number) {
    return number.iban()
        ? "<IBAN>" + number.value() + "</IBAN>"
        : "<Othr><Id>" + number.value() + "</Id></Othr>";
  }
}
