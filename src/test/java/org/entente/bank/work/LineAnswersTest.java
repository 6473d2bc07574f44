package org.entente.bank.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.audit.AuditLog;
import org.entente.bank.answer.AnswerFile;
import org.entente.bank.answer.AnswerFiles;
import org.entente.bank.answer.AnswerIntake;
import org.entente.bank.answer.AnswerState;
import org.entente.bank.answer.LineAnswers;
import org.entente.bank.answer.MissedAnswer;
import org.entente.bank.answer.MissedAnswers;
import org.entente.bank.answer.Source;
import org.entente.bank.line.BankLine;
import org.entente.database.Afterwards;
import org.entente.iso20022.BankFiles;
import org.entente.secret.SecretBox;
import org.entente.testing.EntenteTest;
import org.entente.testing.SamplePayments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers are fetched over the line, each once, and one that is wrong keeps no other back. */
@EntenteTest
class LineAnswersTest {

  @Autowired private ApplicationContext context;
  @Autowired private AnswerFiles files;
  @Autowired private JdbcClient jdbc;

  private LineWorld world;

  @BeforeEach
  void open() {
    world = new LineWorld(context);
    jdbc.sql("delete from bank_cursor where account = :account")
        .param("account", SamplePayments.LINE)
        .update();
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void keepsItsPlaceInTheBanksList() {
    world.bank.answers.put("1", notification("first"));
    world.bank.answers.put("2", "<nothing/>");
    world.bank.answers.put("3", notification("third"));
    LineAnswers answers = answers();
    answers.go();
    List<AnswerFile> found = files.page(null, 3);
    assertThat(found).extracting(AnswerFile::source).containsOnly(Source.HTTP);
    assertThat(found)
        .extracting(AnswerFile::state)
        .containsExactly(AnswerState.WAITING, AnswerState.REFUSED, AnswerState.WAITING);
    assertThat(position()).isEqualTo("3");
    world.bank.answers.put("4", notification("fourth"));
    answers.go();
    assertThat(position()).isEqualTo("3");
    world.clock.pass(Duration.ofMinutes(1));
    answers.go();
    assertThat(position()).isEqualTo("4");
    assertThat(files.page(null, 1).get(0).name()).isEqualTo("4.xml");
  }

  /**
   * What is wrong stays to be seen, the director hears of it, and it is fetched again on demand.
   */
  @Test
  void keepsWhatIsWrongForThePersonWhoClearsIt() {
    MissedAnswers missed = world.missed();
    String wrong = "W" + java.util.UUID.randomUUID();
    world.bank.answers.put(wrong, "<nothing/>");
    LineAnswers answers = answers();
    answers.go();
    MissedAnswer kept = only(missed, wrong);
    assertThat(kept.fault()).isNotNull();
    assertThat(told(wrong)).isPositive();
    world.bank.answers.put(wrong, notification("mended"));
    world.clock.pass(Duration.ofMinutes(1));
    answers.go();
    assertThat(only(missed, wrong).failures()).as("not by itself").isOne();
    missed.again(kept.id(), org.entente.shared.Actor.SYSTEM);
    world.clock.pass(Duration.ofMinutes(1));
    answers.go();
    assertThat(missed.all(1000)).noneMatch(each -> each.item().equals(wrong));
    assertThat(files.page(null, 1).get(0).name()).isEqualTo(wrong + ".xml");
  }

  /** One that the bank lists and does not give keeps no other back, and is fetched again later. */
  @Test
  void goesOnBesideAnAnswerThatCannotBeFetched() {
    MissedAnswers missed = world.missed();
    String lost = "1" + java.util.UUID.randomUUID();
    String other = "2" + java.util.UUID.randomUUID();
    world.bank.answers.put(lost, TestBank.LOST);
    world.bank.answers.put(other, notification("other"));
    LineAnswers answers = answers();
    answers.go();
    assertThat(position()).isEqualTo(other);
    assertThat(files.page(null, 1).get(0).name()).isEqualTo(other + ".xml");
    assertThat(only(missed, lost).trouble()).isEqualTo("404");
    assertThat(told(lost)).as("the line may fail").isZero();
    for (int minutes : List.of(5, 10)) {
      world.clock.pass(Duration.ofMinutes(minutes));
      answers.go();
    }
    assertThat(told(lost)).isPositive();
    world.bank.answers.put(lost, notification("found"));
    world.clock.pass(Duration.ofMinutes(10));
    answers.go();
    assertThat(only(missed, lost).failures()).as("its pause grows").isEqualTo(3);
    world.clock.pass(Duration.ofMinutes(10));
    answers.go();
    assertThat(missed.all(1000)).noneMatch(each -> each.item().equals(lost));
  }

  /** Three in a row may be the line's fault, so its place stays; they are not tried first again. */
  @Test
  void isNotStoppedForGoodByARowOfThem() {
    String row = java.util.UUID.randomUUID().toString();
    for (int i = 1; i <= 3; i++) {
      world.bank.answers.put(i + row, TestBank.LOST);
    }
    world.bank.answers.put("4" + row, notification("other"));
    LineAnswers answers = answers();
    answers.go();
    assertThat(position()).isEmpty();
    jdbc.sql("update bank_cursor set next_at = :now where account = :account")
        .param("now", java.sql.Timestamp.from(world.clock.instant()))
        .param("account", SamplePayments.LINE)
        .update();
    answers.go();
    assertThat(position()).isEqualTo("4" + row);
    assertThat(world.missed().all(1000)).filteredOn(each -> each.item().endsWith(row)).hasSize(3);
  }

  /** Three that the bank never gives keep no new one back, round after round. */
  @Test
  void listsBeforeItTriesAgainWhatItMissed() {
    String row = java.util.UUID.randomUUID().toString();
    for (int i = 1; i <= 3; i++) {
      world.missed().unfetched(SamplePayments.LINE, i + row, "lost", "404", Duration.ofMinutes(5));
    }
    world.clock.pass(Duration.ofMinutes(5));
    world.bank.answers.put("4" + row, notification("new"));
    answers().go();
    assertThat(position()).isEqualTo("4" + row);
    assertThat(only(world.missed(), 1 + row).failures()).isEqualTo(2);
    forget(row);
  }

  /** What we cannot take for a reason of ours is tried again, and the others are taken. */
  @Test
  void goesOnBesideAnAnswerThatTheIntakeFailsAt() {
    String row = java.util.UUID.randomUUID().toString();
    String failing = "1" + row;
    world.bank.answers.put(failing, notification("failing"));
    world.bank.answers.put("2" + row, notification("other"));
    SecretBox real = context.getBean(SecretBox.class);
    AtomicBoolean fails = new AtomicBoolean(true);
    SecretBox box =
        mock(
            SecretBox.class,
            call -> {
              if (fails.getAndSet(false)) {
                throw new IllegalStateException("no key");
              }
              return call.getMethod().invoke(real, call.getArguments());
            });
    answers(box).go();
    assertThat(position()).isEqualTo("2" + row);
    assertThat(only(world.missed(), failing).trouble()).isEqualTo("IllegalStateException");
    world.clock.pass(Duration.ofMinutes(5));
    answers().go();
    assertThat(world.missed().all(1000)).noneMatch(each -> each.item().equals(failing));
  }

  private void forget(String row) {
    jdbc.sql("delete from bank_missed_answer where item like :row")
        .param("row", "%" + row)
        .update();
  }

  private static MissedAnswer only(MissedAnswers missed, String item) {
    return missed.all(1000).stream()
        .filter(each -> each.item().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private int told(String item) {
    return jdbc.sql("select count(*) from notify_notice where notice_key like :key")
        .param("key", "bank-missed:" + SamplePayments.LINE + ":" + item + "%")
        .query(Integer.class)
        .single();
  }

  @Test
  void asksAgainLaterWhereTheLineIsDown() {
    world.bank.close();
    answers().go();
    assertThat(position()).isEmpty();
    assertThat(
            jdbc.sql("select failures from bank_cursor where account = :account")
                .param("account", SamplePayments.LINE)
                .query(Integer.class)
                .single())
        .isOne();
  }

  private String position() {
    return jdbc.sql("select position from bank_cursor where account = :account")
        .param("account", SamplePayments.LINE)
        .query(String.class)
        .single();
  }

  private LineAnswers answers() {
    return answers(context.getBean(SecretBox.class));
  }

  private LineAnswers answers(SecretBox box) {
    AnswerIntake intake =
        new AnswerIntake(
            context.getBean(BankFiles.class),
            world.accounts,
            files,
            box,
            context.getBean(AuditLog.class),
            context.getBean(Afterwards.class),
            context,
            context.getBean(TransactionTemplate.class),
            context.getBean(Clock.class));
    return new LineAnswers(
        world.accounts,
        BankLine.of(world.properties, world.accounts),
        intake,
        world.missed(),
        jdbc,
        world.properties,
        world.clock);
  }

  private static String notification(String id) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
        <GrpHdr><MsgId>%s</MsgId><CreDtTm>2026-11-26T10:00:00</CreDtTm></GrpHdr>
        <Ntfctn><Id>%s</Id><Acct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id></Acct></Ntfctn>
        </BkToCstmrDbtCdtNtfctn></Document>
        """
        .formatted(java.util.UUID.randomUUID().toString().replace("-", ""), id);
  }
}
