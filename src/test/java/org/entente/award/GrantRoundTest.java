package org.entente.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.entente.ledger.Balances;
import org.entente.ledger.Envelopes;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.Partners;
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
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * IMT Nord Europe's case: the envelope of 2020 with 90,000 €, outgoing mobility, 140 applications
 * to real institutions scored by four reviewers, 60 awards until the envelope is used up, ten
 * declines. Every figure is held against a spreadsheet that knows nothing of Entente.
 */
@EntenteTest
class GrantRoundTest {

  private static final int APPLICATIONS = 140;
  private static final int QUOTA = 60;
  private static final int DECLINES = 10;
  private static final int SIGNED = 3;
  private static final Money ENVELOPE = Money.of("90000.00", "EUR");

  @Autowired private SampleAwards sample;
  @Autowired private SampleEnvelopes money;
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
  private record Line(UUID application, BigDecimal score, BigDecimal amount) {}

  @Test
  void sixtyAwardsThenTenDeclinesReconcileToTheCent() throws Exception {
    long seed = Long.getLong("entente.seed", 2020L);
    System.out.println("GrantRoundTest: -Dentente.seed=" + seed);
    UUID envelope = money.open(null, 2020, ENVELOPE);
    UUID call = sample.closed(envelope, QUOTA);
    List<Line> ranked = ranked(applications(call, new Random(seed)));
    sample.rank(call, QUOTA, ranked.stream().map(Line::application).toList());
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
              score(random),
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

  /** The mean of four reviewers, each from 0 to 100. */
  private static BigDecimal score(Random random) {
    int sum = 0;
    for (int reviewer = 0; reviewer < 4; reviewer++) {
      sum += random.nextInt(101);
    }
    return BigDecimal.valueOf(sum * 2500L, 4);
  }

  /** The best first; equal scores by who came first. */
  private static List<Line> ranked(List<Line> lines) {
    return lines.stream().sorted(Comparator.comparing(Line::score).reversed()).toList();
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
                        value.setScale(2, java.math.RoundingMode.UNNECESSARY)));
      }
    }
    return found;
  }

  /** Entente's own export, its awards and its envelope say what the spreadsheet says. */
  private void reconciled(UUID call, UUID envelope, Map<Integer, BigDecimal> sheet)
      throws Exception {
    byte[] content =
        mvc.perform(get("/awards.xlsx?call=" + call).with(signedIn.person("finance-director")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    Map<Integer, BigDecimal> exported = columns(new ByteArrayInputStream(content), 2, 7, 1);
    assertThat(exported).hasSizeGreaterThanOrEqualTo(QUOTA);
    exported.forEach((place, amount) -> assertThat(amount).isEqualTo(sheet.get(place)));

    BigDecimal held =
        holding(call).stream()
            .map(award -> sheet.get(award.place()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Balances book = balances(envelope);
    assertThat(book.reserved().plus(book.committed()).amount()).isEqualByComparingTo(held);
    assertThat(book.available().amount()).isEqualByComparingTo(ENVELOPE.amount().subtract(held));
    System.out.println("GrantRoundTest: " + holding(call).size() + " awards, " + book);
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
