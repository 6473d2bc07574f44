package org.entente.bank.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.audit.AuditLog;
import org.entente.bank.Channel;
import org.entente.bank.PaymentInstruction;
import org.entente.bank.account.AccountProperties;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.BankProperties;
import org.entente.bank.account.StoredBlocks;
import org.entente.database.Afterwards;
import org.entente.iso20022.BankFiles;
import org.entente.iso20022.PaymentFiles;
import org.entente.secret.SecretBox;
import org.entente.shared.Actor;
import org.entente.testing.EntenteTest;
import org.entente.testing.Needs;
import org.entente.testing.SentFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers come from folders as well, and those of real banks are read. */
@EntenteTest
class AnswerWaysTest {

  @Autowired private ApplicationContext context;
  @Autowired private AnswerFiles store;
  @Autowired private SentFiles sent;

  @TempDir private Path folder;

  @Test
  void takesWhatLiesInTheFolder() throws IOException {
    PaymentInstruction payment = sent.sent("51.00").get(0);
    String text = BankWords.notification(BankWords.debit(payment));
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.xml"), text);
    Files.writeString(in.resolve("b.xml"), text);
    Files.writeString(in.resolve("c.xml"), text.substring(0, 200));
    Files.writeString(in.resolve("d.xml.part"), "half");
    Map<String, AccountProperties> accounts = new LinkedHashMap<>();
    accounts.put("eurofile", account("FR7630006000011234567890189", "AGRIFRPP", "EUR"));
    new FolderAnswers(intake(accounts(accounts)), accounts(accounts), context).go();
    assertThat(names("in")).containsExactly("d.xml.part");
    assertThat(names("done")).containsExactly("a.xml", "b.xml");
    assertThat(names("refused")).containsExactly("c.xml", "c.xml.txt");
    assertThat(Files.readString(folder.resolve("refused/c.xml.txt")))
        .contains("Nothing was booked");
    assertThat(store.page(null, 2)).extracting(AnswerFile::source).containsOnly(Source.FOLDER);
  }

  @Test
  void readsTheSamplesOfRealBanks() throws IOException {
    Path samples = Needs.standards().resolve("iso20022/samples");
    Map<String, AccountProperties> accounts = new LinkedHashMap<>();
    accounts.put("swiss", account("CH2909000000250094239", "POFICHBEXXX", "CHF"));
    accounts.put("finnish", account("FI7433010001222090", "ESSEFIHX", "EUR"));
    AnswerIntake intake = intake(accounts(accounts));
    List<Path> files;
    try (Stream<Path> found = Files.list(samples)) {
      files = found.filter(each -> each.toString().endsWith(".xml")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThanOrEqualTo(4);
    for (Path file : files) {
      UUID id = intake.take(file.getFileName().toString(), file, Source.UPLOAD, Actor.SYSTEM).id();
      assertThat(store.find(id).orElseThrow().records()).isPositive();
    }
  }

  private AnswerIntake intake(BankAccounts accounts) {
    return new AnswerIntake(
        context.getBean(BankFiles.class),
        accounts,
        store,
        context.getBean(SecretBox.class),
        context.getBean(AuditLog.class),
        context.getBean(Afterwards.class),
        context,
        context.getBean(TransactionTemplate.class),
        context.getBean(Clock.class));
  }

  private AccountProperties account(String iban, String bic, String currency) {
    return new AccountProperties(
        "Of the test",
        "University International Office",
        new AccountProperties.AddressProperties("", "", "", "Paris", "", "FR"),
        iban,
        null,
        bic,
        null,
        null,
        currency,
        Channel.FILE,
        folder,
        null,
        null,
        new BigDecimal("1000"),
        LocalTime.of(17, 0),
        ZoneOffset.UTC);
  }

  private BankAccounts accounts(Map<String, AccountProperties> accounts) {
    BankProperties usual = context.getBean(BankProperties.class);
    return new BankAccounts(
        new BankProperties(
            accounts,
            false,
            usual.pause(),
            usual.lease(),
            usual.connectTimeout(),
            usual.answerTimeout(),
            usual.askEvery(),
            usual.overdueAfter(),
            usual.fetchEvery(),
            usual.largestAnswer(),
            usual.bookingLease(),
            usual.askSentAfter()),
        context.getBean(PaymentFiles.class),
        context,
        context.getBean(StoredBlocks.class));
  }

  private List<String> names(String part) throws IOException {
    try (Stream<Path> found = Files.list(folder.resolve(part))) {
      return found.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
