package org.entente.faults.bank;

import java.time.LocalDate;
import java.util.List;

/** The bank's messages by ISO 20022. A message's own number is put in as it is issued. */
final class Messages {

  private static final String ISO = "urn:iso:std:iso:20022:tech:xsd:";

  private Messages() {}

  /** A camt.054 about payments that left the account, or came back to it. */
  static String notification(String account, List<String> entries) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="%scamt.054.001.08"><BkToCstmrDbtCdtNtfctn>
        <GrpHdr><MsgId>N{number}</MsgId><CreDtTm>2026-11-26T10:00:00</CreDtTm></GrpHdr>
        <Ntfctn><Id>N{number}</Id><Acct><Id><IBAN>%s</IBAN></Id></Acct>
        %s</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
        """
        .formatted(ISO, account, String.join("", entries));
  }

  static String booked(Order order, LocalDate day) {
    return entry(order, day, "DBIT", "false", "B", "");
  }

  /** The money has come back. */
  static String returned(Order order, LocalDate day, String reason) {
    String why = "<RtrInf><Rsn><Cd>" + reason + "</Cd></Rsn></RtrInf>";
    return entry(order, day, "CRDT", "false", "R", why);
  }

  /** The booking is taken back. */
  static String reversed(Order order, LocalDate day) {
    return entry(order, day, "CRDT", "true", "V", "");
  }

  private static String entry(
      Order order, LocalDate day, String direction, String reversal, String prefix, String why) {
    return """
        <Ntry><Amt Ccy="%1$s">%2$s</Amt><CdtDbtInd>%3$s</CdtDbtInd><RvslInd>%4$s</RvslInd><Sts><Cd>BOOK</Cd></Sts>
        <BookgDt><Dt>%5$s</Dt></BookgDt><ValDt><Dt>%5$s</Dt></ValDt><AcctSvcrRef>%6$s</AcctSvcrRef>
        <BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
        <NtryDtls><TxDtls><Refs><EndToEndId>%7$s</EndToEndId></Refs><Amt Ccy="%1$s">%2$s</Amt><CdtDbtInd>%3$s</CdtDbtInd>%8$s</TxDtls></NtryDtls></Ntry>
        """
        .formatted(
            order.currency(),
            order.amount().toPlainString(),
            direction,
            reversal,
            day,
            prefix + Statements.transaction(order.key()),
            order.key(),
            why);
  }

  /** A pain.002 about the payments of one file. */
  static String status(String message, List<String> payments) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="%spain.002.001.10"><CstmrPmtStsRpt>
        <GrpHdr><MsgId>P{number}</MsgId><CreDtTm>2026-11-26T10:00:00</CreDtTm></GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
        %s</CstmrPmtStsRpt></Document>
        """
        .formatted(ISO, message, String.join("", payments));
  }

  /** A pain.002 about a file that had come before: the whole of it is refused. */
  static String duplicate(String message) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="%spain.002.001.10"><CstmrPmtStsRpt>
        <GrpHdr><MsgId>P{number}</MsgId><CreDtTm>2026-11-26T10:00:00</CreDtTm></GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
        <GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>DU01</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts>
        </CstmrPmtStsRpt></Document>
        """
        .formatted(ISO, message);
  }

  static String payment(Order order, Ledger.Status status) {
    String why =
        status.reason().isEmpty()
            ? ""
            : "<StsRsnInf><Rsn><Cd>" + status.reason() + "</Cd></Rsn></StsRsnInf>";
    return """
        <OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId>
        <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts>%s</TxInfAndSts></OrgnlPmtInfAndSts>
        """
        .formatted(order.group(), order.key(), status.code(), why);
  }
}
