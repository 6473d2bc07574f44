package org.entente.iso20022.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.BankRecord;
import org.entente.iso20022.OwnAccounts;
import org.entente.iso20022.OwnAccounts.Account;
import org.entente.iso20022.StatementLine;

/** Messages of a bank of the tests' own. */
final class Written {

  static final String IBAN = "FR7630006000011234567890189";
  static final OwnAccounts OURS = new OwnAccounts(List.of(new Account(IBAN, "AGRIFRPP")));

  private static final String ISO = "urn:iso:std:iso:20022:tech:xsd:";

  private final Path folder;

  Written(Path folder) {
    this.folder = folder;
  }

  /** A camt.053.001.08 with an opening balance of 1,000. */
  static String statement(String closing, String entries) {
    return document(
        "camt.053.001.08",
        "BkToCstmrStmt",
        """
        <Stmt><Id>S1</Id>%s
        <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-25</Dt></Dt></Bal>
        <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-26</Dt></Dt></Bal>
        %s</Stmt>"""
            .formatted(account(IBAN, "AGRIFRPPXXX"), closing, entries));
  }

  static String notification(String account, String bic, String entries) {
    return document(
        "camt.054.001.08",
        "BkToCstmrDbtCdtNtfctn",
        "<Ntfctn><Id>N1</Id>" + account(account, bic) + entries + "</Ntfctn>");
  }

  static String status(String header, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="%spain.002.001.10"><CstmrPmtStsRpt>
        <GrpHdr><MsgId>B1</MsgId><CreDtTm>2026-11-26T10:00:00</CreDtTm>%s</GrpHdr>
        <OrgnlGrpInfAndSts><OrgnlMsgId>MSG-1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>%s
        </CstmrPmtStsRpt></Document>
        """
        .formatted(ISO, header, body);
  }

  static String document(String message, String element, String body) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="%s%s"><%s>
        <GrpHdr><MsgId>B1</MsgId><CreDtTm>2026-11-26T10:00:00</CreDtTm></GrpHdr>
        %s
        </%s></Document>
        """
        .formatted(ISO, message, element, body, element);
  }

  private static String account(String number, String bic) {
    return "<Acct><Id><IBAN>%s</IBAN></Id><Svcr><FinInstnId><BICFI>%s</BICFI></FinInstnId></Svcr></Acct>"
        .formatted(number, bic);
  }

  /** A booking with what the bank calls it and, in it, its payments. */
  static String entry(String amount, String direction, String servicer, String details) {
    String reference = servicer.isEmpty() ? "" : "<AcctSvcrRef>" + servicer + "</AcctSvcrRef>";
    return """
        <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-26</Dt></BookgDt><ValDt><Dt>2026-11-26</Dt></ValDt>
        %s<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>%s</Ntry>
        """
        .formatted(amount, direction, reference, details);
  }

  static String payment(String endToEnd, String amount) {
    String reference =
        endToEnd.isEmpty() ? "" : "<Refs><EndToEndId>" + endToEnd + "</EndToEndId></Refs>";
    return "<NtryDtls><TxDtls>%s<Amt Ccy=\"EUR\">%s</Amt></TxDtls></NtryDtls>"
        .formatted(reference, amount);
  }

  Path file(String text) {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  Path file(byte[] content) {
    try {
      return Files.write(folder.resolve("bank.xml"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BankFile open(String text) {
    return new StreamedBankFiles().open(file(text), OURS);
  }

  List<BankRecord> records(String text) {
    List<BankRecord> records = new ArrayList<>();
    open(text).forEach(records::add);
    return records;
  }

  List<String> identities(String text) {
    return records(text).stream().map(each -> ((StatementLine) each).identity()).toList();
  }
}
