package org.entente.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.entente.grant.Call;
import org.entente.ledger.Balances;
import org.entente.ledger.Envelopes;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.Partners;
import org.entente.review.Place;
import org.entente.review.Rankings;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.entente.testing.EntenteTest;
import org.entente.testing.Needs;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleAwards;
import org.entente.testing.SampleEnvelopes;
import org.entente.testing.SampleReviews;
import org.entente.testing.SignedInAs;
import org.entente.workflow.OpenTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * IMT Nord Europe's case: the envelope of 2020 with 90,000 €, outgoing mobility, 140 applications
 * to real institutions that four reviewers score, 60 awards until the envelope is used up, ten
 * declines. Every figure is held against a spreadsheet that knows nothing of Entente.
 */
@EntenteTest
class GrantRoundTest {

  private static final int APPLICATIONS = 140;
  private static final int QUOTA = 60;
  private static final int DECLINES = 10;
  private static final int SIGNED = 3;

  /** How many of the four read each application. */
  private static final int REVIEWS = 2;

  private static final String[] FOUR = {"reviewer1", "reviewer2", "reviewer3", "reviewer4"};
  private static final Money ENVELOPE = Money.of("90000.00", "EUR");

  @Autowired private SampleAwards sample;
  @Autowired private SampleEnvelopes money;
  @Autowired private SampleReviews reviews;
  @Autowired private Rankings rankings;
  @Autowired private Envelopes envelopes;
  @Autowired private Awards awards;
  @Autowired private AwardOffers offers;
  @Autowired private Approvals approvals;
  @Autowired private Partners partners;
  @Autowired private ProcessDriver driver;
  @Autowired private SignedInAs signedIn;
  @Autowired private MockMvc mvc;
  @Autowired private Clock clock;
  @TempDir private Path folder;

  private record Institution(String name, String country) {}

  /** One application as the spreadsheet has it. */
  private record Line(UUID application, ScoreSheet scores, BigDecimal amount) {}

  @Test
  void sixtyAwardsThenTenDeclinesReconcileToTheCent() throws Exception {
    long seed = Long.getLong("entente.seed", 2020L);
    System.out.println("GrantRoundTest: -Dentente.seed=" + seed);
    UUID envelope = money.open(null, 2020, ENVELOPE);
    UUID call = sample.closed(envelope, QUOTA);
    reviews.judgedBy(call, REVIEWS, QUOTA, APPLICATIONS - QUOTA);
    List<Line> lines = applications(call, new Random(seed));
    score(call, lines);
    List<Line> ranked = ranked(lines);
    rankedAlike(call, ranked);
    Map<Integer, BigDecimal> sheet = spreadsheet(ranked);

    sample.prepare(call);
    assertThat(at(call, AwardStatus.APPROVAL)).hasSize(QUOTA);
    assertThat(at(call, AwardStatus.RESERVE)).hasSize(APPLICATIONS - QUOTA);
    reconciled(call, envelope, sheet);
    BigDecimal least =
        ranked.stream().map(Line::amount).min(Comparator.naturalOrder()).orElseThrow();
    assertThat(balances(envelope).available().amount()).isLessThan(least);

    List<Award> list = approvals.waiting(call, driver.person("finance-director"));
    assertThat(list).hasSize(QUOTA);
    approvals.approve(
        call,
        list.stream().map(Award::id).collect(Collectors.toSet()),
        Approvals.hash(list),
        driver.person("finance-director"));
    list.stream().limit(DECLINES + SIGNED).forEach(award -> sample.tell(award.id()));
    list.stream().limit(DECLINES).forEach(award -> offers.decline(award.id(), "Elsewhere."));

    assertThat(at(call, AwardStatus.DECLINED)).hasSize(DECLINES);
    assertThat(places(call, AwardStatus.APPROVAL))
        .containsExactlyElementsOf(
            Stream.iterate(QUOTA + 1, place -> place + 1).limit(DECLINES).toList());
    assertThat(holding(call)).hasSize(QUOTA);
    reconciled(call, envelope, sheet);

    list.stream().skip(DECLINES).limit(SIGNED).forEach(this::sign);
    assertThat(at(call, AwardStatus.COMMITTED)).hasSize(SIGNED);
    reconciled(call, envelope, sheet);
  }

  private void sign(Award award) {
    UUID agreement = sample.accept(award.id());
    sample.draft(agreement);
    sample.sign(award.id(), agreement);
  }

  private List<Line> applications(UUID call, Random random) throws IOException {
    List<Institution> real = institutions();
    Collections.shuffle(real, random);
    List<Line> lines = new ArrayList<>();
    for (Institution institution : real.subList(0, APPLICATIONS)) {
      LocalDate from = LocalDate.of(2027, 3, 1);
      int km = 100 + random.nextInt(3900);
      LocalDate until = from.plusDays(days(institution.country(), km));
      UUID application =
          sample.eligible(
              call,
              "Étudiant " + (lines.size() + 1),
              null,
              partner(institution),
              institution.country(),
              from,
              until,
              km);
      lines.add(
          new Line(
              application,
              ScoreSheet.drawn(REVIEWS, random),
              RateSheet.amount(institution.country(), from, until, km)));
    }
    return lines;
  }

  /** As long as fifteen hundred euros last, at least nearly. */
  private static int days(String country, int km) {
    LocalDate from = LocalDate.of(2027, 3, 1);
    int days = 200;
    while (RateSheet.amount(country, from, from.plusDays(days), km)
            .compareTo(new BigDecimal("1500.00"))
        > 0) {
      days--;
    }
    return days;
  }

  /** The four declare that they are free to judge, score what they were given, and are ranked. */
  private void score(UUID call, List<Line> lines) {
    reviews.begin(call, FOUR);
    Map<UUID, Integer> given = new HashMap<>();
    for (Line line : lines) {
      List<OpenTask> parts = driver.tasks(reviews.review(line.application()));
      assertThat(parts).hasSize(REVIEWS);
      for (int i = 0; i < REVIEWS; i++) {
        reviews.score(parts.get(i), line.scores().merit(i), line.scores().project(i));
        given.merge(Objects.requireNonNull(parts.get(i).assignee()), 1, Integer::sum);
      }
    }
    assertThat(given.values())
        .hasSize(FOUR.length)
        .containsOnly(APPLICATIONS * REVIEWS / FOUR.length);
    driver.runAsyncJobs(call);
    driver.complete(
        Call.ref(call), "confirmRanking", "panel-chair", Map.of("rankingDecision", "CONFIRMED"));
    driver.runAsyncJobs(call);
  }

  /** The best first; equal ones as the stated rule has it, at last by who came first. */
  private static List<Line> ranked(List<Line> lines) {
    return lines.stream().sorted(Comparator.comparing(Line::scores)).toList();
  }

  /** Entente's ranking, and its export read back, are the spreadsheet's. */
  private void rankedAlike(UUID call, List<Line> ranked) throws Exception {
    List<Place> places = rankings.find(call).orElseThrow().places();
    assertThat(places)
        .extracting(Place::application)
        .containsExactlyElementsOf(ranked.stream().map(Line::application).toList());
    List<CsvRecord> rows = csv("/rankings.csv?call=" + call);
    assertThat(rows).hasSize(APPLICATIONS + 1);
    for (int i = 0; i < ranked.size(); i++) {
      BigDecimal score = ranked.get(i).scores().score();
      assertThat(places.get(i).score()).isEqualByComparingTo(score);
      assertThat(new BigDecimal(rows.get(i + 1).getField(3))).isEqualByComparingTo(score);
    }
  }

  private static List<Institution> institutions() throws IOException {
    Path file = Needs.standards().resolve("institutions/hei-ror.csv");
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream()
          .filter(row -> row.getField("likely_he").equals("1"))
          .filter(row -> !row.getField("country").equals("FR"))
          .map(row -> new Institution(row.getField("name"), row.getField("country")))
          .collect(Collectors.toCollection(ArrayList::new));
    }
  }

  private UUID partner(Institution institution) {
    UUID id = Ids.next(clock);
    partners.add(
        new Partner(
            id,
            PartnerKind.UNIVERSITY,
            PartnerScope.INTERNATIONAL,
            LocalizedText.of(Language.EN, institution.name()),
            null,
            null,
            institution.country(),
            null,
            null,
            false,
            null,
            PartnerContact.NONE,
            0),
        Actor.SYSTEM);
    return id;
  }

  /** Written as a workbook and read back: what is compared is what the file says. */
  private Map<Integer, BigDecimal> spreadsheet(List<Line> ranked) throws IOException {
    Path file = folder.resolve("round.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "round", "1.0")) {
      Worksheet sheet = book.newWorksheet("2020");
      for (int i = 0; i < ranked.size(); i++) {
        sheet.value(i, 0, i + 1);
        sheet.value(i, 1, ranked.get(i).amount());
      }
    }
    return columns(Files.newInputStream(file), 0, 1, 0);
  }

  private static Map<Integer, BigDecimal> columns(InputStream in, int place, int amount, int skip)
      throws IOException {
    Map<Integer, BigDecimal> found = new HashMap<>();
    try (in;
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      for (Row row : book.getFirstSheet().read().stream().skip(skip).toList()) {
        row.getCellAsNumber(amount)
            .ifPresent(
                value ->
                    found.put(
                        row.getCellAsNumber(place).orElseThrow().intValueExact(),
                        value.setScale(2, RoundingMode.UNNECESSARY)));
      }
    }
    return found;
  }

  /** Entente's exports, its awards, its book and its envelope say what the spreadsheet says. */
  private void reconciled(UUID call, UUID envelope, Map<Integer, BigDecimal> sheet)
      throws Exception {
    Map<Integer, BigDecimal> exported =
        columns(new ByteArrayInputStream(file("/awards.xlsx?call=" + call)), 2, 7, 1);
    assertThat(exported).hasSizeGreaterThanOrEqualTo(QUOTA);
    exported.forEach((place, amount) -> assertThat(amount).isEqualTo(sheet.get(place)));
    assertThat(amounts(csv("/awards.csv?call=" + call))).isEqualTo(exported);

    BigDecimal held = held(call, sheet);
    Balances book = balances(envelope);
    assertThat(book.reserved().plus(book.committed()).amount()).isEqualByComparingTo(held);
    assertThat(book.available().amount()).isEqualByComparingTo(ENVELOPE.amount().subtract(held));
    booked(csv("/envelope-entries.csv?envelope=" + envelope), book);
    assertThat(page("/envelopes/" + envelope)).contains(shown(book.available()));
    String list = page("/calls/" + call + "/awards");
    assertThat(holding(call)).allSatisfy(award -> assertThat(list).contains(shown(award.amount())));
    System.out.println("GrantRoundTest: " + holding(call).size() + " awards, " + book);
  }

  private BigDecimal held(UUID call, Map<Integer, BigDecimal> sheet) {
    return holding(call).stream()
        .map(award -> Objects.requireNonNull(sheet.get(award.place())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Map<Integer, BigDecimal> amounts(List<CsvRecord> rows) {
    return rows.stream()
        .skip(1)
        .filter(row -> !row.getField(7).isEmpty())
        .collect(
            Collectors.toMap(
                row -> Integer.valueOf(row.getField(2)),
                row -> new BigDecimal(row.getField(7)).setScale(2, RoundingMode.UNNECESSARY)));
  }

  /** The entries of the exported book, added up here, make the envelope's figures. */
  private static void booked(List<CsvRecord> rows, Balances book) {
    Map<String, BigDecimal> sums = new HashMap<>();
    rows.stream()
        .skip(1)
        .forEach(
            row -> {
              BigDecimal amount = new BigDecimal(row.getField(5));
              sums.merge(row.getField(3), amount.negate(), BigDecimal::add);
              sums.merge(row.getField(4), amount, BigDecimal::add);
            });
    assertThat(sums.get("Available")).isEqualByComparingTo(book.available().amount());
    assertThat(sums.get("Reserved")).isEqualByComparingTo(book.reserved().amount());
    assertThat(sums.getOrDefault("Committed", BigDecimal.ZERO))
        .isEqualByComparingTo(book.committed().amount());
  }

  /** As pages write it in English: cents only where there are any. */
  private static String shown(Money money) {
    boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
    return new DecimalFormat(
            whole ? "€#,##0" : "€#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(money.amount());
  }

  private List<CsvRecord> csv(String path) throws Exception {
    String text = new String(file(path), StandardCharsets.UTF_8).replace("\uFEFF", "");
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
      return rows.stream().toList();
    }
  }

  private String page(String path) throws Exception {
    return new String(file(path), StandardCharsets.UTF_8);
  }

  private byte[] file(String path) throws Exception {
    return mvc.perform(get(path).with(signedIn.person("auditor")))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }

  private List<Award> holding(UUID call) {
    return awards.ofCall(call).stream().filter(award -> award.status().holding()).toList();
  }

  private List<Award> at(UUID call, AwardStatus status) {
    return awards.ofCall(call).stream().filter(award -> award.status() == status).toList();
  }

  private List<Integer> places(UUID call, AwardStatus status) {
    return at(call, status).stream().map(Award::place).toList();
  }

  private Balances balances(UUID envelope) {
    return envelopes.get(envelope).balances();
  }
}
