package org.entente.iso20022.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.xml.validation.Schema;
import org.entente.iso20022.AccountReport;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Messages;
import org.entente.iso20022.Reason;
import org.entente.iso20022.StatementLine;
import org.entente.shared.Money;
import org.entente.testing.Needs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bookings of camt.053 and camt.054, and how the same one is known again. */
class StatementsTest {

  @TempDir Path folder;
  private Written bank;

  @BeforeEach
  void bank() {
    bank = new Written(folder);
  }

  @Test
  void readsWhatTheSchemasOfTheNewVersionsAllow() {
    Path schemas = Needs.standards().resolve("iso20022");
    Schema statements = Messages.schema(schemas.resolve("camt.053.001.08.xsd").toFile());
    Schema notes = Messages.schema(schemas.resolve("camt.054.001.08.xsd").toFile());
    String entries = batch("R1", "E1", "E2");
    String statement = Written.statement("970.00", entries);
    String note = Written.notification(Written.IBAN, "AGRIFRPP", entries);
    Messages.validate(statements, statement.getBytes(StandardCharsets.UTF_8));
    Messages.validate(notes, note.getBytes(StandardCharsets.UTF_8));
    assertThat(bank.identities(statement)).hasSize(2).isEqualTo(bank.identities(note));
  }

  @Test
  void readsPartiesStatusAndReturnInTheFormOfVersionEight() {
    String details =
        """
        <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId><UETR>0f9b7c52-8c3e-4b7a-9a1d-2f6c8d3e4a5b</UETR><TxId>T1</TxId></Refs>
        <Amt Ccy="EUR">10.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
        <RltdPties><Dbtr><Pty><Nm>Polytechnique</Nm></Pty></Dbtr><Cdtr><Pty><Nm>Ana</Nm></Pty></Cdtr><CdtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></CdtrAcct></RltdPties>
        <RmtInf><Ustrd>Grant AW-1</Ustrd></RmtInf>
        <RtrInf><Rsn><Cd>AC04</Cd></Rsn><AddtlInf>account closed</AddtlInf></RtrInf><AddtlTxInf>came back</AddtlTxInf></TxDtls></NtryDtls>""";
    BankFile file =
        bank.open(Written.statement("1010.00", Written.entry("10.00", "CRDT", "R1", details)));
    List<StatementLine> lines = lines(file);
    StatementLine line = lines.get(0);
    assertThat(line.references().endToEnd()).isNull();
    assertThat(line.references().transaction()).isEqualTo("T1");
    assertThat(line.creditor()).isEqualTo(new StatementLine.Party("Ana", "DE89370400440532013000"));
    assertThat(line.debtor().name()).isEqualTo("Polytechnique");
    assertThat(line.returned()).isEqualTo(new Reason("AC04", List.of("account closed")));
    assertThat(line.note()).isEqualTo("came back");
    assertThat(line.direction()).isEqualTo(Direction.CREDIT);
    AccountReport report = file.reports().get(0);
    assertThat(report.balances().get(1).amount()).isEqualTo(Money.of("1010", "EUR"));
    assertThat(report.entries()).isEqualTo(1);
  }

  @Test
  void keepsPaymentsWithTheBatchThatTheyAreOf() {
    String two =
        batch("R1", "E1", "E2").replace("</Ntry>", "")
            + "<NtryDtls><Btch><MsgId>MSG-2</MsgId></Btch>"
            + "<TxDtls><Refs><EndToEndId>E3</EndToEndId></Refs><Amt Ccy=\"EUR\">5.00</Amt></TxDtls>"
            + "</NtryDtls><AddtlNtryInf>both</AddtlNtryInf></Ntry>";
    List<StatementLine> lines = lines(bank.open(Written.statement("970.00", two)));
    assertThat(lines.stream().map(line -> line.references().message()))
        .containsExactly("MSG-1", "MSG-1", "MSG-2");
    assertThat(lines.stream().map(StatementLine::note)).containsOnly("");
  }

  @Test
  void readsABatchOfWhichTheBankTellsNoPayments() {
    String whole =
        Written.entry(
            "30.00",
            "DBIT",
            "R1",
            "<NtryDtls><Btch><MsgId>MSG-1</MsgId><PmtInfId>MSG-1-1</PmtInfId></Btch></NtryDtls><AddtlNtryInf>all</AddtlNtryInf>");
    StatementLine line = lines(bank.open(Written.statement("970.00", whole))).get(0);
    assertThat(line.references().paymentGroup()).isEqualTo("MSG-1-1");
    assertThat(line.amount()).isEqualTo(Money.of("30", "EUR"));
    assertThat(line.note()).isEqualTo("all");
  }

  @Test
  void knowsAReturnByItsKindOfBookingAlone() {
    String entry =
        Written.entry("10.00", "CRDT", "R1", Written.payment("E1", "10.00"))
            .replace("ESCT", "RRTN");
    StatementLine line = lines(bank.open(Written.statement("1010.00", entry))).get(0);
    assertThat(line.returned()).isEqualTo(new Reason(null, List.of()));
    assertThat(line.returned().messageKey()).isEqualTo("iso20022.reason.NARR");
  }

  @Test
  void knowsALineAgainInWhicheverFileAndPlaceItStands() {
    long seed = Long.getLong("entente.seed", System.nanoTime());
    System.out.println("seed of the statements: " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      List<String> entries = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String servicer = random.nextBoolean() ? "R" + i : "";
        String details =
            random.nextInt(4) == 0
                ? Written.payment(servicer.isEmpty() ? "X" + i : "", "10.00")
                : Written.payment("E" + i, "10.00");
        entries.add(
            Written.entry("10.00", random.nextBoolean() ? "DBIT" : "CRDT", servicer, details));
      }
      List<String> known = identities(entries);
      assertThat(known).hasSize(12).doesNotHaveDuplicates();
      List<String> doubled = new ArrayList<>(entries);
      doubled.addAll(entries);
      Collections.shuffle(doubled, random);
      assertThat(identities(doubled)).hasSize(24).hasSameElementsAs(known);
    }
  }

  private List<String> identities(List<String> entries) {
    return bank.identities(
        Written.notification(Written.IBAN, "AGRIFRPP", String.join("", entries)));
  }

  @Test
  void takesTwoEqualPaymentsOfOneBookingForTwo() {
    String twice =
        Written.entry(
            "20.00", "DBIT", "R1", Written.payment("", "10.00") + Written.payment("", "10.00"));
    assertThat(bank.identities(Written.statement("980.00", twice)))
        .hasSize(2)
        .doesNotHaveDuplicates();
    String nameless = Written.entry("10.00", "DBIT", "", "");
    assertThat(bank.identities(Written.statement("980.00", nameless + nameless)))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }

  @Test
  void takesAPendingLineAndItsBookingForTwo() {
    String booked = Written.entry("10.00", "DBIT", "R1", Written.payment("E1", "10.00"));
    String pending = booked.replace("BOOK", "PDNG");
    List<StatementLine> lines = lines(bank.open(Written.statement("990.00", pending + booked)));
    assertThat(lines.get(0).booked()).isFalse();
    assertThat(lines.get(1).booked()).isTrue();
    assertThat(lines.get(0).identity()).isNotEqualTo(lines.get(1).identity());
  }

  @Test
  void readsManyPaymentsOfOneBookingOneAfterTheOther() {
    int payments = 20_000;
    StringBuilder details = new StringBuilder("<NtryDtls>");
    for (int i = 0; i < payments; i++) {
      details.append(
          "<TxDtls><Refs><EndToEndId>E%d</EndToEndId></Refs><Amt Ccy=\"EUR\">0.01</Amt></TxDtls>\n"
              .formatted(i));
    }
    details.append("</NtryDtls>");
    BankFile file =
        bank.open(
            Written.statement("800.00", Written.entry("200.00", "DBIT", "R1", details.toString())));
    assertThat(file.records()).isEqualTo(payments);
    Money[] sum = {Money.of("0", "EUR")};
    file.forEach(line -> sum[0] = sum[0].plus(((StatementLine) line).amount()));
    assertThat(sum[0]).isEqualTo(Money.of("200", "EUR"));
  }

  private static String batch(String servicer, String... endToEnds) {
    StringBuilder details =
        new StringBuilder(
            "<NtryDtls><Btch><MsgId>MSG-1</MsgId><PmtInfId>MSG-1-1</PmtInfId><NbOfTxs>2</NbOfTxs></Btch>");
    for (String endToEnd : endToEnds) {
      details.append(
          "<TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs><Amt Ccy=\"EUR\">15.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls>"
              .formatted(endToEnd));
    }
    return Written.entry("30.00", "DBIT", servicer, details + "</NtryDtls>");
  }

  private static List<StatementLine> lines(BankFile file) {
    List<StatementLine> lines = new ArrayList<>();
    file.forEach(each -> lines.add((StatementLine) each));
    return lines;
  }
}
