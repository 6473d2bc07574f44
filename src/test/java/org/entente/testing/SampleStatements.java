package org.entente.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.bank.BankPost;
import org.entente.bank.PayingAccounts;
import org.springframework.stereotype.Component;

/** Statements of a bank, as they come over its folder. */
@Component
public class SampleStatements {

  private static final String ISO = "urn:iso:std:iso:20022:tech:xsd:";

  private final PayingAccounts accounts;
  private final BankPost post;

  SampleStatements(PayingAccounts accounts, BankPost post) {
    this.accounts = accounts;
    this.post = post;
  }

  /** One booking as the bank writes it, and what it moves. */
  public record Entry(String text, BigDecimal moved) {}

  /** A camt.053 of a day; its closing balance follows from its bookings. */
  public void statement(String account, LocalDate day, String opening, Entry... entries) {
    String closing =
        Stream.of(entries)
            .map(Entry::moved)
            .reduce(new BigDecimal(opening), BigDecimal::add)
            .toPlainString();
    take(
        """
        <Document xmlns="%scamt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>%s</MsgId></GrpHdr>
        <Stmt><Id>S-%s</Id><Acct><Id><IBAN>%s</IBAN></Id></Acct>%s%s%s</Stmt></BkToCstmrStmt></Document>
        """
            .formatted(
                ISO,
                name(),
                day,
                accounts.get(account).debtor().account().value(),
                balance("OPBD", opening, day),
                balance("CLBD", closing, day),
                text(entries)));
  }

  private static String text(Entry... entries) {
    return Stream.of(entries).map(Entry::text).collect(Collectors.joining());
  }

  /** A camt.054: bookings without balances. */
  public void notification(String account, Entry... entries) {
    take(
        """
        <Document xmlns="%scamt.054.001.08"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>%s</MsgId></GrpHdr>
        <Ntfctn><Id>N</Id><Acct><Id><IBAN>%s</IBAN></Id></Acct>%s</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
        """
            .formatted(
                ISO, name(), accounts.get(account).debtor().account().value(), text(entries)));
  }

  /** A pain.002 that says a payment is settled. */
  public void settled(String endToEndId) {
    take(
        """
        <Document xmlns="%spain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>%s</MsgId></GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>X</OrgnlMsgId></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts><OrgnlPmtInfId>X</OrgnlPmtInfId>
        <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>
        """
            .formatted(ISO, name(), endToEndId));
  }

  public static Entry debit(String endToEndId, LocalDate day, String amount) {
    return entry(endToEndId, day, amount, "DBIT", "");
  }

  public static Entry returned(String endToEndId, LocalDate day, String amount) {
    return entry(endToEndId, day, amount, "CRDT", "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>");
  }

  /** One that no payment of ours has to do with. */
  public static Entry fee(LocalDate day, String amount) {
    return entry("FEE" + name().substring(0, 12), day, amount, "DBIT", "");
  }

  /** Money that somebody sends us, with these words. */
  public static Entry received(LocalDate day, String amount, String words) {
    return entry(
        "NOTPROVIDED", day, amount, "CRDT", "<RmtInf><Ustrd>" + words + "</Ustrd></RmtInf>");
  }

  /** Money that we send somebody by hand, with these words. */
  public static Entry sent(LocalDate day, String amount, String words) {
    return entry(
        "NOTPROVIDED", day, amount, "DBIT", "<RmtInf><Ustrd>" + words + "</Ustrd></RmtInf>");
  }

  private static Entry entry(
      String key, LocalDate day, String amount, String direction, String returned) {
    String text =
        """
        <Ntry><Amt Ccy="EUR">%1$s</Amt><CdtDbtInd>%2$s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%3$s</Dt></BookgDt>
        <AcctSvcrRef>%4$s</AcctSvcrRef><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>%5$s</EndToEndId></Refs><Amt Ccy="EUR">%1$s</Amt>%6$s</TxDtls></NtryDtls></Ntry>
        """
            .formatted(amount, direction, day, name(), key, returned);
    BigDecimal moved = new BigDecimal(amount);
    return new Entry(text, direction.equals("DBIT") ? moved.negate() : moved);
  }

  private static String balance(String type, String amount, LocalDate day) {
    return """
        <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>%s</Dt></Dt></Bal>
        """
        .formatted(type, amount, day);
  }

  private static String name() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  private void take(String text) {
    try {
      post.arrived(
          "statement.xml", ("<?xml version=\"1.0\"?>\n" + text).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
