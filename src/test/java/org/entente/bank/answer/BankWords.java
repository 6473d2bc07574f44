package org.entente.bank.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.entente.bank.PaymentInstruction;

/** What a bank writes about payments of the demo's first account. */
final class BankWords {

  static final String IBAN = "FR7630006000011234567890189";

  private static final String ISO = "urn:iso:std:iso:20022:tech:xsd:";

  private BankWords() {}

  static String notification(String entries) {
    return notification(IBAN, entries);
  }

  static String notification(String iban, String entries) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="%scamt.054.001.08"><BkToCstmrDbtCdtNtfctn>
        <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-26T10:00:00</CreDtTm></GrpHdr>
        <Ntfctn><Id>N1</Id><Acct><Id><IBAN>%s</IBAN></Id></Acct>%s</Ntfctn>
        </BkToCstmrDbtCdtNtfctn></Document>
        """
        .formatted(ISO, name(), iban, entries);
  }

  /** A statement of a day on which nothing was booked. */
  static String balances() {
    String balance =
        """
        <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">5.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
        <Dt><Dt>2001-03-04</Dt></Dt></Bal>
        """;
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="%scamt.053.001.08"><BkToCstmrStmt>
        <GrpHdr><MsgId>%s</MsgId><CreDtTm>2001-03-04T20:00:00</CreDtTm></GrpHdr>
        <Stmt><Id>S1</Id><Acct><Id><IBAN>%s</IBAN></Id></Acct>%s%s</Stmt></BkToCstmrStmt></Document>
        """
        .formatted(ISO, name(), IBAN, balance.formatted("OPBD"), balance.formatted("CLBD"));
  }

  static String debit(PaymentInstruction payment) {
    return booking(payment, "DBIT", payment.amount().amount().toPlainString(), "BOOK", "", "");
  }

  static String debit(PaymentInstruction payment, String amount) {
    return booking(payment, "DBIT", amount, "BOOK", "", "");
  }

  static String pending(PaymentInstruction payment) {
    return booking(payment, "DBIT", payment.amount().amount().toPlainString(), "PDNG", "", "");
  }

  static String returned(PaymentInstruction payment, String reason) {
    return booking(
        payment,
        "CRDT",
        payment.amount().amount().toPlainString(),
        "BOOK",
        "",
        "<RtrInf><Rsn><Cd>" + reason + "</Cd></Rsn></RtrInf>");
  }

  static String reversed(PaymentInstruction payment) {
    return booking(
        payment,
        "CRDT",
        payment.amount().amount().toPlainString(),
        "BOOK",
        "<RvslInd>true</RvslInd>",
        "");
  }

  static String booking(
      PaymentInstruction payment,
      String direction,
      String amount,
      String status,
      String reversal,
      String returned) {
    return """
        <Ntry><Amt Ccy="EUR">%1$s</Amt><CdtDbtInd>%2$s</CdtDbtInd>%6$s<Sts><Cd>%3$s</Cd></Sts><BookgDt><Dt>2026-11-26</Dt></BookgDt>
        <AcctSvcrRef>%4$s</AcctSvcrRef><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>%5$s</EndToEndId></Refs><Amt Ccy="EUR">%1$s</Amt>%7$s</TxDtls></NtryDtls></Ntry>
        """
        .formatted(amount, direction, status, name(), payment.endToEndId(), reversal, returned);
  }

  /** One debit for all of a group. */
  static String batch(String group, String amount) {
    return """
        <Ntry><Amt Ccy="EUR">%1$s</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-26</Dt></BookgDt>
        <AcctSvcrRef>%2$s</AcctSvcrRef><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd><NtryDtls><Btch><PmtInfId>%3$s</PmtInfId></Btch></NtryDtls></Ntry>
        """
        .formatted(amount, name(), group);
  }

  /**
   * @param group status of the whole file, empty for none
   */
  static String status(String message, String group, String answers) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="%spain.002.001.10"><CstmrPmtStsRpt>
        <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-26T10:00:00</CreDtTm></GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>%s</OrgnlGrpInfAndSts>%s
        </CstmrPmtStsRpt></Document>
        """
        .formatted(
            ISO, name(), message, group.isEmpty() ? "" : "<GrpSts>" + group + "</GrpSts>", answers);
  }

  static String group(String id, String status, String answers) {
    return "<OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId>%s%s</OrgnlPmtInfAndSts>"
        .formatted(id, status.isEmpty() ? "" : "<PmtInfSts>" + status + "</PmtInfSts>", answers);
  }

  static String answer(PaymentInstruction payment, String status, String reason) {
    return "<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts>%s</TxInfAndSts>"
        .formatted(
            payment.endToEndId(),
            status,
            reason.isEmpty() ? "" : "<StsRsnInf><Rsn><Cd>" + reason + "</Cd></Rsn></StsRsnInf>");
  }

  private static String name() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  static Path file(String text) {
    try {
      Path file = Files.createTempFile("bank-words", ".xml");
      file.toFile().deleteOnExit();
      return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
