package org.entente.demo;

import java.util.UUID;
import org.entente.bank.BankPayments;
import org.entente.bank.FateState;
import org.entente.bank.PayingAccounts;
import org.entente.bank.PaymentFilesByHand;
import org.entente.disbursement.PaymentOrder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Released orders of the demo go to their bank in a file, and the bank says that they were paid, or
 * that the money came back.
 */
@Component
@Profile("demo")
class DemoBank {

  private static final String BOOKED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
      <GrpHdr><MsgId>DEMO-%6$s-%1$s</MsgId><CreDtTm>%2$sT10:00:00</CreDtTm></GrpHdr>
      <Ntfctn><Id>%1$s</Id><Acct><Id><IBAN>%3$s</IBAN></Id></Acct>
      <Ntry><Amt Ccy="%4$s">%5$s</Amt><CdtDbtInd>%6$s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%2$s</Dt></BookgDt><AcctSvcrRef>%6$s-%1$s</AcctSvcrRef><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>%1$s</EndToEndId></Refs><Amt Ccy="%4$s">%5$s</Amt>%7$s</TxDtls></NtryDtls></Ntry></Ntfctn>
      </BkToCstmrDbtCdtNtfctn></Document>
      """;

  private final PaymentFilesByHand files;
  private final BankPayments payments;
  private final DemoPost post;
  private final PayingAccounts accounts;
  private final DemoDesk desk;
  private final DemoSignIns signIns;
  private final DemoClock clock;
  private final TransactionTemplate transactions;

  DemoBank(
      PaymentFilesByHand files,
      BankPayments payments,
      DemoPost post,
      PayingAccounts accounts,
      DemoDesk desk,
      DemoSignIns signIns,
      DemoClock clock,
      PlatformTransactionManager transactions) {
    this.files = files;
    this.payments = payments;
    this.post = post;
    this.accounts = accounts;
    this.desk = desk;
    this.signIns = signIns;
    this.clock = clock;
    this.transactions = new TransactionTemplate(transactions);
  }

  /** What is done already stays: a start that was cut off is completed by the next. */
  void pay(PaymentOrder order) {
    if (state(order) == FateState.QUEUED) {
      signIns.tell(() -> transactions.executeWithoutResult(status -> send(order)));
    }
    if (state(order) == FateState.SENT) {
      booked(order, "DBIT", "");
    }
  }

  /** The account that it went to is closed. */
  void giveBack(PaymentOrder order) {
    if (state(order) == FateState.PAID) {
      booked(order, "CRDT", "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>");
    }
  }

  private FateState state(PaymentOrder order) {
    return payments.fate(order.id()).orElseThrow().state();
  }

  private void send(PaymentOrder order) {
    UUID file =
        files.make(order.account(), order.executionDay(), desk.person("finance-officer").actor());
    files.release(file, desk.person("finance-director").actor());
    files.release(file, desk.person("presidents-office").actor());
    files.handOver(file, desk.person("presidents-office").actor());
  }

  private void booked(PaymentOrder order, String direction, String returned) {
    post.bring(
        order.reference() + "-" + direction + ".xml",
        BOOKED.formatted(
            order.reference(),
            clock.today(),
            accounts.get(order.account()).debtor().account().value(),
            order.amount().currency().getCurrencyCode(),
            order.amount().amount().toPlainString(),
            direction,
            returned));
  }
}
