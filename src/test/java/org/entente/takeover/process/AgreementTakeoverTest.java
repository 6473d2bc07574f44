package org.entente.takeover.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.agreement.ExistingAgreements;
import org.entente.agreement.FiledDocument;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.entente.table.Table;
import org.entente.table.TableFormat;
import org.entente.table.TableLimits;
import org.entente.table.TableRow;
import org.entente.table.Tables;
import org.entente.takeover.RowState;
import org.entente.takeover.Run;
import org.entente.takeover.Scans;
import org.entente.takeover.Settings;
import org.entente.takeover.SheetField;
import org.entente.takeover.SheetRow;
import org.entente.takeover.Takeovers;
import org.entente.testing.EntenteTest;
import org.entente.testing.KnownPartners;
import org.entente.testing.Needs;
import org.entente.testing.ProcessDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office moves in: list, columns, dry run, takeover, scans, tasks. */
@EntenteTest
class AgreementTakeoverTest {

  @Autowired private Takeovers takeovers;
  @Autowired private Scans scans;
  @Autowired private People people;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private ExistingAgreements existing;
  @Autowired private Agreements agreements;
  @Autowired private Partners partners;
  @Autowired private KnownPartners known;
  @Autowired private ProcessDriver driver;
  @Autowired private Clock clock;

  @TempDir Path folder;

  private final String tag = "T" + Long.toString(System.nanoTime(), 36);

  @Test
  void movesInWithAListOfItsOwn() {
    OfficeList list = new OfficeList(tag, clock);
    for (int i = 0; i < 45; i++) {
      list.with(partner("University of Sample Town " + i), "");
    }
    movesIn(list, TableFormat.XLSX);
  }

  @Test
  void movesInWithTwoHundredAndFiftyAgreementsOfRealInstitutions() throws IOException {
    Path institutions = Needs.standards().resolve("institutions/hei-ror.csv");
    OfficeList list = new OfficeList(tag, clock);
    try (Table table = Tables.csv(Files.newInputStream(institutions), TableLimits.REGISTER)) {
      while (list.size() < 250) {
        TableRow row = table.next();
        list.with(partner(row.text("name") + " " + list.size()), "");
      }
    }
    movesIn(list, TableFormat.CSV);
  }

  private void movesIn(OfficeList list, TableFormat format) {
    UUID sheet = uploaded(list, format);
    assertThat(takeovers.sheet(sheet).mapping()).hasSize(OfficeList.HEADER.size());
    assertThat(takeovers.rows(sheet, null, 0, 5).get(0).cells()).containsEntry("Réf.", tag + "-1");

    run(sheet, true);
    assertThat(takeovers.rows(sheet, RowState.WRONG, 0, 5)).isEmpty();
    assertThat(takeovers.counts(sheet)).containsOnlyKeys(RowState.READY);
    assertThat(takeovers.gaps(sheet)).containsEntry("SCAN", list.size());
    assertThat(existing.numbered(tag + "-1")).isEmpty();

    scans.add(sheet, "scans.zip", zip(), driver.person("officer"));
    cutOffAfterTheFirstRows(sheet, list.size());
    assertThat(takeovers.counts(sheet)).isEqualTo(Map.of(RowState.TAKEN, list.size()));
    standsInTheRegister();

    UUID again = uploaded(list, format);
    run(again, false);
    assertThat(takeovers.counts(again)).isEqualTo(Map.of(RowState.KNOWN, list.size()));
  }

  private void cutOffAfterTheFirstRows(UUID sheet, int rows) {
    UUID run = begun(sheet, false);
    driver.runJob(run, "takeRows");
    assertThat(takeovers.counts(sheet).get(RowState.TAKEN)).isEqualTo(20);
    assertThatThrownBy(() -> takeovers.run(sheet, false, driver.person("officer")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("takeover.running");
    driver.runAsyncJobs(run);
    assertThat(driver.ended(run)).isTrue();
    assertThat(takeovers.lastRun(sheet).orElseThrow().done()).isEqualTo(rows);
  }

  private void standsInTheRegister() {
    Agreement first = numbered(1);
    assertThat(first.status()).isEqualTo(AgreementStatus.IN_FORCE);
    assertThat(first.owner()).isEqualTo(driver.person("officer").id());
    assertThat(first.terms().fields()).containsExactly("TEACHING");
    assertThat(first.dates().noticeBy()).isEqualTo(end(first).minusMonths(6));
    assertThat(agreements.documents(first.id())).extracting(FiledDocument::name).contains("1.pdf");
    assertThat(driver.tasks(first.id())).isEmpty();
    assertThat(numbered(5).status()).isEqualTo(AgreementStatus.ENDED);
    assertThat(numbered(10).languages()).containsExactly(Language.FR, Language.EN);
    assertThat(existing.origin(numbered(10).id()).orElseThrow().parent()).isEqualTo(first.id());
    assertThat(driver.task(numbered(7).id(), "completeRecord").key()).isEqualTo("completeRecord");
  }

  private static LocalDate end(Agreement agreement) {
    LocalDate end = agreement.dates().endsOn();
    assertThat(end).isNotNull();
    return end;
  }

  @Test
  void saysOfEachRowWhatIsWrongAndTakesNoneOfIt() {
    String known = partner("Known");
    String twin = "Twin " + tag;
    added(twin);
    added(twin);
    OfficeList list =
        new OfficeList(tag, clock)
            .row("A", "Title", "Protocole d’entente", "", "Nobody " + tag)
            .row("B", "Title", "Protocole d’entente", "", twin)
            .row("C", "Title", "Poem", "Rêvé", known)
            .row("D", "Title", "Erasmus+", "", known, "", "klingon", "soon")
            .row("E", "", "Erasmus+", "", known, "", "", "", "2024-02-01", "2023-01-01")
            .row("F", "Title", "Erasmus+", "", known, "", "", "", "2999-01-01", "", "ten", "maybe")
            .row(tag + "G", "Title", "Erasmus+", "", known, "", "", "", "", "", "", "", "", "", "Z")
            .row(tag + "H", "Title", "Erasmus+", "", known)
            .row(tag + "H", "Title", "Erasmus+", "", known)
            .row("Remark".repeat(5_000), "Title", "Erasmus+", "", known);
    UUID sheet = uploaded(list, TableFormat.CSV);
    run(sheet, false);
    assertThat(takeovers.rows(sheet, RowState.WRONG, 0, 50))
        .extracting(AgreementTakeoverTest::told)
        .containsExactly(
            "2 partner.unknown",
            "3 partner.several",
            "4 status type",
            "5 date language",
            "6 missing order",
            "7 future notice renewal",
            "8 parent",
            "10 twice",
            "11 reference");
    assertThat(takeovers.counts(sheet)).containsEntry(RowState.TAKEN, 1);
  }

  @Test
  void filesScansThatComeLaterAndRefusesWhatIsNone() {
    OfficeList list = new OfficeList(tag, clock).with(partner("Late"), "");
    UUID sheet = uploaded(list, TableFormat.CSV);
    run(sheet, false);
    assertThat(agreements.documents(numbered(1).id())).isEmpty();
    assertThat(scans.add(sheet, "1.pdf", "no scan".getBytes(StandardCharsets.UTF_8), officer()))
        .singleElement()
        .satisfies(refused -> assertThat(refused.messageKey()).contains("typeMismatch"));
    scans.add(sheet, "Folder/1.PDF", pdf(1), officer());
    run(sheet, false);
    assertThat(agreements.documents(numbered(1).id())).hasSize(1);
    assertThat(takeovers.counts(sheet)).isEqualTo(Map.of(RowState.TAKEN, 1));
  }

  @Test
  void refusesColumnsChosenTwiceAndAListWithoutThem() {
    UUID sheet = uploaded(new OfficeList(tag, clock).with(partner("Any"), ""), TableFormat.CSV);
    Settings settings = takeovers.sheet(sheet).settings();
    assertThatThrownBy(
            () ->
                takeovers.map(
                    sheet,
                    Map.of(SheetField.TITLE, "Réf.", SheetField.TYPE, "Réf."),
                    settings,
                    officer()))
        .hasMessageContaining("takeover.mapping.twice");
    takeovers.map(sheet, Map.of(SheetField.TITLE, "Intitulé"), settings, officer());
    assertThatThrownBy(() -> takeovers.run(sheet, true, officer()))
        .hasMessageContaining("takeover.unmapped");
  }

  /** Whoever began it is disabled meanwhile, or is no officer any more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "update people_person set enabled = false where id = :id",
        "delete from people_role_assignment where person = :id"
      })
  void stopsForWhoeverIsNoOfficerAnyMoreAndGoesOnForAnother(String lost) {
    OfficeList list = new OfficeList(tag, clock);
    for (int i = 0; i < 25; i++) {
      list.with(partner("Stopped " + i), "");
    }
    UUID sheet = uploaded(list, TableFormat.CSV);
    Person leaving = anotherOfficer();
    takeovers.run(sheet, false, leaving);
    UUID run = takeovers.lastRun(sheet).orElseThrow().id();
    driver.runJob(run, "takeRows");
    jdbc.sql(lost).param("id", leaving.id()).update();
    driver.runAsyncJobs(run);
    assertThat(driver.ended(run)).isTrue();
    Run stopped = takeovers.lastRun(sheet).orElseThrow();
    assertThat(stopped.ended() && stopped.stopped()).isTrue();
    assertThat(stopped.done()).isEqualTo(20);
    assertThat(takeovers.counts(sheet)).isEqualTo(Map.of(RowState.TAKEN, 20, RowState.READ, 5));
    assertThat(noted(sheet)).contains("takeover.stopped");
    run(sheet, false);
    assertThat(takeovers.counts(sheet)).isEqualTo(Map.of(RowState.TAKEN, 25));
    assertThat(takeovers.lastRun(sheet).orElseThrow().stopped()).isFalse();
  }

  private Person anotherOfficer() {
    return people
        .find(
            accounts.create(
                new NewPerson(
                    tag.toLowerCase(Locale.ROOT),
                    "Officer " + tag,
                    Language.EN,
                    "no password",
                    officer().assignments())))
        .orElseThrow();
  }

  private List<String> noted(UUID sheet) {
    return jdbc.sql("select action from audit_event where subject_id = :id")
        .param("id", sheet)
        .query(String.class)
        .list();
  }

  private static String told(SheetRow row) {
    return row.line()
        + " "
        + row.findings().stream()
            .map(finding -> finding.messageKey().replace("takeover.wrong.", ""))
            .sorted()
            .distinct()
            .reduce((one, other) -> one + " " + other)
            .orElse("");
  }

  private Agreement numbered(int number) {
    return agreements.get(existing.numbered(tag + "-" + number).orElseThrow());
  }

  /** The guess of each test is its own: what another office remembers plays no part. */
  private UUID uploaded(OfficeList list, TableFormat format) {
    Settings settings =
        new Settings(
            partners.own().get(0).id(),
            officer().assignments().iterator().next().unit(),
            Language.FR,
            false);
    Path file = list.in(folder, format);
    return takeovers.upload(file.getFileName().toString(), file, 0, settings, officer());
  }

  private UUID begun(UUID sheet, boolean dry) {
    takeovers.run(sheet, dry, officer());
    return takeovers.lastRun(sheet).orElseThrow().id();
  }

  private void run(UUID sheet, boolean dry) {
    driver.runAsyncJobs(begun(sheet, dry));
  }

  private Person officer() {
    return driver.person("officer");
  }

  private String partner(String name) {
    String own = name + " " + tag;
    added(own);
    return own;
  }

  private void added(String name) {
    Partner like = known.first();
    partners.add(
        new Partner(
            Ids.next(clock),
            like.kind(),
            like.scope(),
            LocalizedText.of(Language.EN, name),
            null,
            null,
            like.country(),
            null,
            null,
            false,
            null,
            like.contact(),
            0),
        Actor.SYSTEM);
  }

  private static byte[] pdf(int number) {
    return ("%PDF-1.4 scan of agreement " + number).getBytes(StandardCharsets.US_ASCII);
  }

  /** Of the first six rows. */
  private static byte[] zip() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int number : List.of(1, 2, 3, 4, 5, 6)) {
        zip.putNextEntry(new ZipEntry("scans/" + number + ".pdf"));
        zip.write(pdf(number));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
