package org.entente.iso20022.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.BankRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not taken, with the line and the reason, and without half an effect. */
class BankFileFaultsTest {

  private static final String GOOD =
      Written.statement(
          "990.00",
          Written.entry(
              "10.00",
              "DBIT",
              "R1",
              Written.payment("E1", "10.00") + "<AddtlNtryInf>é€</AddtlNtryInf>"));

  @TempDir Path folder;
  private Written bank;

  @BeforeEach
  void bank() {
    bank = new Written(folder);
  }

  private BankFileFault fault(byte[] content) {
    return catchThrowableOfType(
        BankFileFault.class, () -> new StreamedBankFiles().open(bank.file(content), Written.OURS));
  }

  private void assertFault(String text, String reason, long line) {
    assertFault(text.getBytes(StandardCharsets.UTF_8), reason, line);
  }

  private void assertFault(byte[] content, String reason, long line) {
    BankFileFault fault = fault(content);
    assertThat(fault).as(reason).isNotNull();
    assertThat(fault.messageKey()).isEqualTo("iso20022.fault." + reason);
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.arguments().get(0)).isEqualTo(line);
  }

  @Test
  void takesTheFileThatTheOthersAreMadeFrom() {
    assertThat(bank.records(GOOD)).hasSize(1);
    assertThat(bank.records("\uFEFF" + GOOD)).hasSize(1);
    assertThat(bank.records(GOOD.replace("\n", "\r\n"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\uFEFF"})
  void refusesAFileThatBreaksOffAnywhere(String form) {
    String text = form.equals("\uFEFF") ? form + GOOD : GOOD.replace("\n", form);
    byte[] whole = text.stripTrailing().getBytes(StandardCharsets.UTF_8);
    List<Integer> others = new ArrayList<>();
    for (int length = 1; length < whole.length; length += form.equals("\n") ? 3 : 7) {
      BankFileFault fault = fault(Arrays.copyOf(whole, length));
      assertThat(fault).as("cut to %s bytes", length).isNotNull();
      if (!fault.messageKey().equals("iso20022.fault.truncated")) {
        others.add(length);
      }
    }
    assertThat(others).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "990.00</Amt>|990,00</Amt>|amount|6",
        "990.00</Amt>|9.9E2</Amt>|amount|6",
        "990.00</Amt>|-990.00</Amt>|amount|6",
        "990.00</Amt>|990.001</Amt>|amount|6",
        "990.00</Amt>|</Amt>|amount|6",
        "Ccy=\"EUR\">10.00</Amt></TxDtls>|Ccy=\"XXX\">10.00</Amt></TxDtls>|amount|8",
        "Ccy=\"EUR\">10.00</Amt></TxDtls>|Ccy=\"JPY\">10.50</Amt></TxDtls>|amount|8",
        "<Amt Ccy=\"EUR\">10.00</Amt></TxDtls>|<Amt>10.00</Amt></TxDtls>|missing|8",
        "<BookgDt><Dt>2026-11-26|<BookgDt><Dt>2026-02-30|date|7",
        "<BookgDt><Dt>2026-11-26|<BookgDt><Dt>26.11.2026|date|7",
        "<Cd>BOOK</Cd>|<Cd>DONE</Cd>|value|7",
        "<CdtDbtInd>DBIT</CdtDbtInd>|<CdtDbtInd>DEBIT</CdtDbtInd>|value|7",
        "<CdtDbtInd>DBIT</CdtDbtInd>||missing|7",
        "<MsgId>B1</MsgId>||missing|3",
        "<Id>S1</Id>||missing|4",
        "FR7630006000011234567890189|FR7630006000011234567890190|account|4",
        "AGRIFRPPXXX|DEUTDEFF|bank|4",
        "990.00</Amt>|991.00</Amt>|balance|4",
        "<Stmt>|<Stmt>stray|foreign|4",
        "</Stmt>|</Stmt></BkToCstmrStmt><Other/>|foreign|9",
        "camt.053.001.08|camt.054.001.08|missing|2",
        "camt.053.001.08|pain.001.001.09|message|2",
        "urn:iso:std:iso:20022:tech:xsd:camt|urn:example:camt|message|2",
        "<Document |<Dokument |message|2",
        "encoding=\"UTF-8\"|encoding=\"ISO-8859-1\"|encoding|1",
      })
  void namesTheLineAndTheReason(String part, String instead, String reason, long line) {
    assertThat(GOOD).contains(part);
    String text = GOOD.replace(part, instead == null ? "" : instead);
    if (instead != null && instead.startsWith("<Dokument")) {
      text = text.replace("</Document>", "</Dokument>");
    }
    assertFault(text, reason, line);
  }

  @Test
  void refusesWhatIsNoXml() {
    assertFault("date;amount;name\n2026-11-26;10,00;Ana\n", "xml", 1);
    assertFault("%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1), "encoding", 2);
    assertFault(new byte[0], "empty", 0);
    assertFault("<html><body>Sign in</body></html>", "message", 1);
    assertFault(GOOD.replace("</Ntry>", "</Entry>"), "xml", 8);
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1, 8", "UTF-16, 1", "windows-1252, 8"})
  void refusesWrongEncodings(String charset, long line) {
    assertFault(GOOD.replace("€", "").getBytes(Charset.forName(charset)), "encoding", line);
  }

  @Test
  void asksNobodyForAnEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "10.00");
    String prologue =
        "<!DOCTYPE Document [<!ENTITY x SYSTEM \"%s\">]>\n<Document".formatted(secret.toUri());
    assertFault(GOOD.replace("<Document", prologue).replace(">10.00<", ">&x;<"), "doctype", 2);
    StringBuilder lol = new StringBuilder("<!DOCTYPE Document [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      lol.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    assertFault(GOOD.replace("<Document", lol + "]><Document"), "doctype", 2);
    assertFault(
        GOOD.replace(
            "<Document", "<!DOCTYPE Document SYSTEM \"http://bank.invalid/x.dtd\"><Document"),
        "doctype",
        2);
  }

  @Test
  void readsNoFurtherThanAnyBankWrites() throws IOException {
    assertFault(GOOD.replace("<Ntry>", "<X>".repeat(60) + "</X>".repeat(60) + "<Ntry>"), "deep", 7);
    assertFault(GOOD.replace("é€", "a".repeat(4_001)), "large", 8);
    assertFault(
        GOOD.replace("<TxDtls>", "<TxDtls>" + "<AddtlTxInf>a</AddtlTxInf>".repeat(5_000)),
        "large",
        8);
    Path huge = folder.resolve("huge.xml");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(65L * 1024 * 1024);
    }
    BankFileFault fault =
        catchThrowableOfType(
            BankFileFault.class, () -> new StreamedBankFiles().open(huge, Written.OURS));
    assertThat(fault.messageKey()).isEqualTo("iso20022.fault.size");
  }

  @Test
  void keepsNoMoreInMemoryThanOnePart() {
    String bal = GOOD.substring(GOOD.indexOf("<Bal>"), GOOD.indexOf("</Bal>") + "</Bal>".length());
    assertFault(GOOD.replace(bal, bal.repeat(1_001)), "large", 5);
    assertFault(GOOD.replace("</Sts>", "</Sts>" + "<X/>".repeat(1_000)), "large", 7);
  }

  /** Additions that a bank and its customer agreed on stand in namespaces of their own. */
  @Test
  void leavesOutWhatIsNotOfTheMessage() {
    String addition = "<b:Amt xmlns:b=\"urn:bank\" Ccy=\"EUR\">7.00</b:Amt>";
    String big = "<b:Any xmlns:b=\"urn:bank\">" + "<b:x>1</b:x>".repeat(9_000) + "</b:Any>";
    for (String place : List.of("<Ntry>", "<TxDtls>", "<Stmt>")) {
      List<BankRecord> records = bank.records(GOOD.replace(place, place + addition + big));
      assertThat(records).isEqualTo(bank.records(GOOD)).hasSize(1);
    }
  }

  @Test
  void noticesThatBookingsAreMissing() {
    String summary =
        "<TxsSummry><TtlNtries><NbOfNtries>%s</NbOfNtries><Sum>%s</Sum></TtlNtries></TxsSummry>";
    String noted =
        Written.notification(
            Written.IBAN, "AGRIFRPP", "%s" + Written.entry("10.00", "DBIT", "R1", ""));
    assertThat(bank.records(noted.formatted(summary.formatted("01", "10")))).hasSize(1);
    assertFault(noted.formatted(summary.formatted("2", "10")), "count", 4);
    assertFault(noted.formatted(summary.formatted("1", "20.00")), "sum", 4);
    String page =
        noted.replace(
            "</CreDtTm>",
            "</CreDtTm><MsgPgntn><PgNb>1</PgNb><LastPgInd>false</LastPgInd></MsgPgntn>");
    assertThat(bank.records(page.formatted(summary.formatted("2", "20.00")))).hasSize(1);
  }

  @Test
  void givesNothingOutOfAFileWhoseEndIsWrong() {
    List<BankRecord> given = new ArrayList<>();
    String text =
        GOOD.replace(
            "</Ntry>\n</Stmt>", "</Ntry>" + Written.entry("1.x", "DBIT", "R2", "") + "</Stmt>");
    BankFileFault fault =
        catchThrowableOfType(BankFileFault.class, () -> bank.open(text).forEach(given::add));
    assertThat(fault.messageKey()).isEqualTo("iso20022.fault.amount");
    assertThat(given).isEmpty();
  }

  @Test
  void noticesThatTheFileIsNoLongerTheOneThatWasChecked() {
    BankFile file = bank.open(GOOD);
    bank.file(GOOD.replace("E1", "E2"));
    BankFileFault fault = catchThrowableOfType(BankFileFault.class, () -> file.forEach(any -> {}));
    assertThat(fault.messageKey()).isEqualTo("iso20022.fault.changed");
  }
}
