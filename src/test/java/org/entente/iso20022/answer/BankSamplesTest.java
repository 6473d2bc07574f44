package org.entente.iso20022.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.iso20022.BankAnswer;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.BankMessage;
import org.entente.iso20022.BankRecord;
import org.entente.iso20022.Direction;
import org.entente.iso20022.Entry;
import org.entente.iso20022.Messages;
import org.entente.iso20022.OwnAccounts;
import org.entente.iso20022.OwnAccounts.Account;
import org.entente.iso20022.Reason;
import org.entente.iso20022.StatementLine;
import org.entente.iso20022.Verdict;
import org.entente.shared.Money;
import org.entente.testing.Needs;
import org.junit.jupiter.api.Test;

/** The samples of real banks, compared with what DOM and XPath find in them. */
class BankSamplesTest {

  private static final OwnAccounts OURS =
      new OwnAccounts(
          List.of(
              new Account("CH29 0900 0000 2500 9423 9", "POFICHBEXXX"),
              new Account("FI7433010001222090", "ESSEFIHX")));

  private final Path samples = Needs.standards().resolve("iso20022/samples");

  @Test
  void findsInEachWhatAnotherReaderFinds() throws IOException {
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThanOrEqualTo(4);
    for (Path file : files) {
      BankFile read = new StreamedBankFiles().open(file, OURS);
      Messages other = Messages.of(Files.readAllBytes(file));
      assertThat(read.message().id()).isEqualTo(other.text("//GrpHdr/MsgId"));
      assertThat(read.message().createdAt()).isEqualTo(other.text("//GrpHdr/CreDtTm"));
      assertThat(records(read)).hasSize(read.records());
      if (read.message().kind() != BankMessage.Kind.PAYMENT_STATUS) {
        assertSameBookings(read, other);
      }
    }
  }

  private static void assertSameBookings(BankFile read, Messages other) {
    List<StatementLine> lines = lines(read);
    assertThat(read.reports().stream().mapToInt(report -> report.entries()).sum())
        .isEqualTo(other.all("//Ntry").size());
    List<Messages> payments = other.all("//Ntry[not(NtryDtls/TxDtls)] | //TxDtls");
    assertThat(lines).hasSameSizeAs(payments);
    for (int i = 0; i < lines.size(); i++) {
      assertSame(lines.get(i), payments.get(i));
    }
    assertThat(lines.stream().map(StatementLine::identity)).doesNotHaveDuplicates();
  }

  private static void assertSame(StatementLine line, Messages payment) {
    String amount =
        Stream.of("Amt", "AmtDtls/TxAmt/Amt")
            .map(payment::text)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(line.amount().amount()).isEqualByComparingTo(amount);
    assertThat(line.entry().account())
        .isEqualTo(payment.text("ancestor-or-self::Ntfctn/Acct/Id/IBAN"));
    assertThat(text(line.references().servicer())).isEqualTo(payment.text("Refs/AcctSvcrRef"));
    assertThat(text(line.references().endToEnd())).isEqualTo(payment.text("Refs/EndToEndId"));
    assertThat(text(line.references().instruction())).isEqualTo(payment.text("Refs/InstrId"));
    assertThat(line.debtor().name()).isEqualTo(payment.text("RltdPties/Dbtr/Nm"));
    assertThat(line.creditor().account())
        .isEqualTo(payment.text("RltdPties/CdtrAcct/Id/IBAN | RltdPties/CdtrAcct/Id/Othr/Id"));
    assertThat(line.returned() == null ? "" : line.returned().code())
        .isEqualTo(payment.text("RtrInf/Rsn/Cd"));
    assertThat(text(line.entry().servicer())).isEqualTo(payment.text("ancestor::Ntry/AcctSvcrRef"));
    assertThat(line.entry().amount().amount())
        .isEqualByComparingTo(payment.text("ancestor::Ntry/Amt"));
    assertThat(line.entry().direction() == Direction.CREDIT ? "CRDT" : "DBIT")
        .isEqualTo(payment.text("ancestor::Ntry/CdtDbtInd"));
    assertThat(line.entry().bookedOn()).isEqualTo(payment.text("ancestor::Ntry/BookgDt/Dt"));
  }

  @Test
  void readsADebitOfASwissBank() throws IOException {
    BankFile file = open("camt.054-Debit");
    assertThat(file.message().kind()).isEqualTo(BankMessage.Kind.NOTIFICATION);
    assertThat(file.message().version()).isEqualTo("001.04");
    StatementLine line = lines(file).get(0);
    assertThat(line.amount()).isEqualTo(Money.of("913.00", "CHF"));
    assertThat(line.direction()).isEqualTo(Direction.DEBIT);
    assertThat(line.booked()).isTrue();
    assertThat(line.entry().valueOn()).isEqualTo(LocalDate.of(2019, 4, 25));
    assertThat(line.entry().code()).isEqualTo("PMNT/ICDT/AUTT");
    assertThat(line.references().message()).isEqualTo("20190424-000369773");
    assertThat(line.references().paymentGroup()).isEqualTo("30003101");
    assertThat(line.note()).contains("Bernasconi Maria");
  }

  @Test
  void readsBatchesReturnsAndExchangesOfAFinnishBank() throws IOException {
    List<StatementLine> lines = lines(open("FI_camt"));
    assertThat(lines).hasSize(13);
    StatementLine first = lines.get(0);
    assertThat(first.references().message()).isEqualTo("BANKFILEID998765");
    assertThat(first.remittance()).isEqualTo("3900\n12344");
    StatementLine exchanged =
        lines.stream().filter(each -> each.instructed() != null).findFirst().orElseThrow();
    assertThat(exchanged.amount()).isEqualTo(Money.of("500.00", "EUR"));
    assertThat(exchanged.instructed()).isEqualTo(Money.of("750.00", "USD"));
    assertThat(exchanged.references().paymentGroup()).isEqualTo("BTCHIDXCBT19210219");
    StatementLine returned = lines.get(11);
    assertThat(returned.returned()).isEqualTo(new Reason("AC01", List.of("1+TILIÄ EI LÖYDY")));
    assertThat(returned.returned().concernsPayee()).isTrue();
    assertThat(returned.entry().reversal()).isTrue();
    assertThat(returned.entry().status()).isEqualTo(Entry.Status.INFORMATION);
  }

  @Test
  void readsARefusalOfASwissBank() throws IOException {
    List<BankRecord> answers = records(open("pain002"));
    assertThat(answers).hasSize(2);
    BankAnswer group = (BankAnswer) answers.get(0);
    assertThat(group.level()).isEqualTo(BankAnswer.Level.GROUP);
    assertThat(group.references().message()).isEqualTo("MsgId-006");
    assertThat(group.references().paymentGroup()).isEqualTo("PmtInfId-006-01");
    assertThat(group.reasons().get(0).code()).isEqualTo("NARR");
    BankAnswer payment = (BankAnswer) answers.get(1);
    assertThat(payment.verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(payment.references().endToEnd()).isEqualTo("EndToEndId-006-01-01");
    assertThat(payment.references().instruction()).isEqualTo("InstrId-006-01-01");
    assertThat(payment.reasons())
        .containsExactly(new Reason("AC01", List.of("1301813;Konto ungültig")));
  }

  private BankFile open(String part) throws IOException {
    Path file =
        files().stream().filter(each -> each.toString().contains(part)).findFirst().orElseThrow();
    return new StreamedBankFiles().open(file, OURS);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(samples)) {
      return all.sorted().toList();
    }
  }

  private static List<BankRecord> records(BankFile file) {
    List<BankRecord> records = new ArrayList<>();
    file.forEach(records::add);
    return records;
  }

  private static List<StatementLine> lines(BankFile file) {
    return records(file).stream().map(StatementLine.class::cast).toList();
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }
}
