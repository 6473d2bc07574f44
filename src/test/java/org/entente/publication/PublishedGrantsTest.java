package org.entente.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.ledger.Account;
import org.entente.ledger.Ledger;
import org.entente.shared.Money;
import org.entente.testing.CommittedAwards;
import org.entente.testing.CommittedAwards.Stay;
import org.entente.testing.EntenteTest;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What leaves the house about awards: as the standard has it, and about nobody. */
@EntenteTest
class PublishedGrantsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

  @Autowired private CommittedAwards committed;
  @Autowired private Awards awards;
  @Autowired private Ledger ledger;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;

  @Test
  void isValidByTheStandardAndItsCodeLists() throws Exception {
    GivingSchema schema = new GivingSchema();
    UUID call = committed.call(new Stay(5, "GB", MARCH));
    committed.pay(awards.ofCall(call).get(0), Money.of("900", "EUR"), "1");
    JsonNode document = json("/grants.json?call=" + call);

    assertThat(schema.wrong(document)).isEmpty();
    assertThat(schema.wrong(json("/grants.json"))).isEmpty();
    assertThat(document.get("grants")).hasSize(5);
    for (JsonNode grant : document.get("grants")) {
      JsonNode details = grant.get("toIndividualsDetails");
      assertThat(schema.codes("grantToIndividualsReason"))
          .contains(details.get("primaryGrantReason").asString());
      details.get("grantPurpose").forEach(code -> purpose(schema, code.asString()));
      assertThat(schema.codes("locationScope")).contains(grant.get("locationScope").asString());
      assertThat(grant.get("beneficiaryLocation").get(0).get("countryCode").asString())
          .isEqualTo("GB");
      assertThat(grant.get("fundingOrganization").get(0).get("id").asString())
          .isEqualTo("GB-COH-00000000");
    }
    ((ObjectNode) document).remove("grants");
    assertThat(schema.wrong(document)).as("the schema bites").isNotEmpty();
  }

  private static void purpose(GivingSchema schema, String code) {
    try {
      assertThat(schema.codes("grantToIndividualsPurpose")).contains(code);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void saysTheSameInTheFlatTable() throws Exception {
    UUID call = committed.call(new Stay(5, "GB", MARCH), new Stay(5, "ES", MAY));
    committed.pay(awards.ofCall(call).get(0), Money.of("900", "EUR"), "1");
    JsonNode grants = json("/grants.json?call=" + call).get("grants");
    List<NamedCsvRecord> rows = csv("/grants.csv?call=" + call);

    assertThat(rows).hasSize(grants.size());
    for (int i = 0; i < grants.size(); i++) {
      JsonNode grant = grants.get(i);
      NamedCsvRecord row = rows.get(i);
      assertThat(row.getField("Identifier")).isEqualTo(grant.get("id").asString());
      assertThat(row.getField("Award Date")).isEqualTo(grant.get("awardDate").asString());
      assertThat(new BigDecimal(row.getField("Amount Disbursed")))
          .isEqualByComparingTo(grant.get("amountDisbursed").decimalValue());
      assertThat(row.getField("Planned Dates:Start Date"))
          .isEqualTo(grant.get("plannedDates").get(0).get("startDate").asString());
      assertThat(row.getField("Recipient Ind:Identifier"))
          .isEqualTo(grant.get("recipientIndividual").get("id").asString());
      assertThat(row.getField("To Individuals Details:Grant Purpose")).isEqualTo("GTIP130;GTIP100");
      assertThat(row.getField("Beneficiary Location:Country Code"))
          .isEqualTo(grant.get("beneficiaryLocation").get(0).get("countryCode").asString());
    }
  }

  @Test
  void saysOfTheMoneyWhatTheBookSays() throws Exception {
    UUID call = committed.call(new Stay(6, "GB", MARCH));
    List<Award> all = awards.ofCall(call);
    committed.pay(all.get(0), Money.of("1000.50", "EUR"), "1");
    committed.pay(all.get(0), Money.of("834.50", "EUR"), "2");
    committed.pay(all.get(1), Money.of("917.01", "EUR"), "1");
    committed.returned(all.get(1), Money.of("917.01", "EUR"));
    committed.pay(all.get(2), Money.of("400", "EUR"), "1");
    committed.recovered(all.get(2), Money.of("150", "EUR"));

    BigDecimal awarded = BigDecimal.ZERO;
    BigDecimal disbursed = BigDecimal.ZERO;
    for (JsonNode grant : json("/grants.json?call=" + call).get("grants")) {
      awarded = awarded.add(grant.get("amountAwarded").decimalValue());
      disbursed = disbursed.add(grant.get("amountDisbursed").decimalValue());
      assertThat(moved(grant)).isEqualByComparingTo(grant.get("amountDisbursed").decimalValue());
    }
    assertThat(awarded)
        .isEqualByComparingTo(sum(all, Account.COMMITTED).add(sum(all, Account.PAID)));
    assertThat(disbursed).isEqualByComparingTo(sum(all, Account.PAID)).isEqualByComparingTo("2235");
  }

  private static BigDecimal moved(JsonNode grant) {
    BigDecimal moved = BigDecimal.ZERO;
    for (JsonNode each : grant.path("disbursementTransaction")) {
      moved = moved.add(each.get("value").decimalValue());
    }
    return moved;
  }

  private BigDecimal sum(List<Award> all, Account account) {
    return all.stream()
        .map(award -> ledger.held(award.envelope(), award.ref(), account).amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void namesNobodyAndNothingThatLeadsBack() throws Exception {
    UUID call = committed.call(new Stay(5, "GB", MARCH), new Stay(1, "FJ", MAY));
    committed.pay(awards.ofCall(call).get(0), Money.of("900", "EUR"), "1");
    for (String file : List.of("/grants.json", "/grants.csv", "/grants")) {
      String text = text(file + "?call=" + call);
      for (Award award : awards.ofCall(call)) {
        assertThat(text)
            .doesNotContain(
                award.beneficiary().name(),
                "Ximena",
                "nverwechselbar",
                award.beneficiary().address(),
                award.reference(),
                award.id().toString(),
                award.application().toString(),
                award.beneficiary().applicant().toString(),
                award.snapshot().hex(),
                award.computed().hash().hex(),
                "FJ",
                "Fiji");
      }
    }
  }

  @Test
  void keepsTheNumbersThatItDrew() throws Exception {
    UUID call = committed.call(new Stay(5, "GB", MARCH));
    String first = json("/grants.json?call=" + call).get("grants").toString();
    assertThat(json("/grants.json?call=" + call).get("grants").toString()).isEqualTo(first);
    Set<String> ids = new HashSet<>();
    json("/grants.json?call=" + call)
        .get("grants")
        .forEach(grant -> ids.add(grant.get("recipientIndividual").get("id").asString()));
    assertThat(ids).hasSize(5).allMatch(id -> id.startsWith("360G-demo-IND-"));
  }

  @Test
  void leavesOutWhatWouldHoldForFew() throws Exception {
    UUID few = committed.call(new Stay(4, "GB", MARCH));
    UUID rest = committed.call(new Stay(5, "GB", MARCH), new Stay(1, "ES", MARCH));
    UUID months = committed.call(new Stay(5, "GB", MARCH), new Stay(2, "GB", MAY));
    UUID two = committed.call(new Stay(5, "GB", MARCH), new Stay(5, "GB", MAY));

    assertThat(answer("/grants.json?call=" + few)).isEqualTo(404);
    List<JsonNode> nameless = of(json("/grants.json").get("grants"), few);
    assertThat(nameless).hasSize(4).allSatisfy(PublishedGrantsTest::saysNothingOfItself);
    assertThat(json("/grants.json?call=" + rest).get("grants"))
        .hasSize(6)
        .allSatisfy(grant -> assertThat(grant.has("beneficiaryLocation")).isFalse())
        .allSatisfy(grant -> assertThat(start(grant)).isEqualTo("2027"))
        .allSatisfy(grant -> assertThat(grant.has("grantProgramme")).isTrue());
    assertThat(json("/grants.json?call=" + months).get("grants"))
        .hasSize(7)
        .allSatisfy(grant -> assertThat(grant.has("beneficiaryLocation")).isTrue())
        .allSatisfy(grant -> assertThat(start(grant)).isEqualTo("2027"));
    assertThat(json("/grants.json?call=" + two).get("grants"))
        .extracting(PublishedGrantsTest::start)
        .contains("2027-03", "2027-05");
  }

  private static void saysNothingOfItself(JsonNode grant) {
    assertThat(grant.has("grantProgramme")).isFalse();
    assertThat(grant.has("beneficiaryLocation")).isFalse();
    assertThat(grant.has("disbursementTransaction")).isFalse();
    assertThat(start(grant)).isEqualTo("2027");
    assertThat(grant.get("title").asString()).doesNotContain("mobility");
  }

  private List<JsonNode> of(JsonNode grants, UUID call) {
    List<String> codes =
        jdbc.sql("select '360G-demo-' || published_as from award where call_id = :call")
            .param("call", call)
            .query(String.class)
            .list();
    List<JsonNode> found = new ArrayList<>();
    grants.forEach(grant -> found.add(grant));
    return found.stream().filter(grant -> codes.contains(grant.get("id").asString())).toList();
  }

  private static String start(JsonNode grant) {
    return grant.get("plannedDates").get(0).get("startDate").asString();
  }

  @Test
  void writesNoFormula() throws Exception {
    UUID call = committed.call(new Stay(5, "GB", MARCH));
    committed.called(call, "=HYPERLINK(\"https://example.org\";\"x\")");
    assertThat(csv("/grants.csv?call=" + call))
        .hasSize(5)
        .allSatisfy(row -> assertThat(row.getField("Title")).startsWith("'=HYPERLINK"))
        .allSatisfy(
            row -> assertThat(row.getField("Grant Programme:Title")).startsWith("'=HYPERLINK"));
  }

  @Test
  void tellsOnlyWhoReadsAwardsAndNotesIt() throws Exception {
    UUID call = committed.call(new Stay(5, "GB", MARCH));
    mvc.perform(get("/grants.json").with(as.person("student"))).andExpect(status().isForbidden());
    text("/grants.json?call=" + call);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from audit_event
                     where action = 'publication.exported' and cast(after as text) like :call
                    """)
                .param("call", "%" + call + "%")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  private int answer(String path) throws Exception {
    return mvc.perform(get(path).with(as.person("finance-officer")))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private JsonNode json(String path) throws Exception {
    return JSON.readTree(text(path));
  }

  private List<NamedCsvRecord> csv(String path) throws Exception {
    String text = text(path).replace("\uFEFF", "");
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
      return rows.stream().toList();
    }
  }

  private String text(String path) throws Exception {
    byte[] content =
        mvc.perform(get(path).with(as.person("finance-officer")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    return new String(content, StandardCharsets.UTF_8);
  }
}
