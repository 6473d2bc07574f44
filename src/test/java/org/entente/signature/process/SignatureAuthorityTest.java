package org.entente.signature.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.agreement.AgreementType;
import org.entente.testing.DecisionTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The decision table {@code signature-authority}, row by row. */
class SignatureAuthorityTest {

  private static final DecisionTable TABLE =
      new DecisionTable(
          "signature-authority", Path.of("processes/signature/signature-authority.dmn"));
  private static final Set<String> TRIED = new TreeSet<>();

  @BeforeAll
  static void nothingTried() {
    TRIED.clear();
  }

  @AfterAll
  static void everyRowWasTried() {
    assertThat(TRIED).isEqualTo(TABLE.rows());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          foundation         | COOPERATION        | FOUNDATION | UNIVERSITY         | 500000 | 3 | 2 | 1 OURS SIGNATORY presidents-office vice-rector foundationPresident
          degreeSchool       | DUAL_DEGREE        | SCHOOL     | UNIVERSITY         |        | 5 | 2 | 1 OURS SIGNATORY dean vice-rector dean
          degree             | JOINT_DEGREE       | GROUP      | UNIVERSITY         |        | 5 | 2 | 2 OURS SIGNATORY rector vice-rector rector
          large              | RESEARCH           | SCHOOL     | COMPANY            | 100000 | 2 | 1 | 1 OURS SIGNATORY rector vice-rector rector
          institution        | MOU                | UNIVERSITY | UNIVERSITY         |        | 5 | 2 | 1 OURS SIGNATORY rector vice-rector rector
          operation          | ERASMUS_IIA        | UNIVERSITY | UNIVERSITY         | 99999  | 5 | 1 | 1 OURS SIGNATORY vice-rector rector viceRector
          operationLong      | STUDENT_EXCHANGE   | UNIVERSITY | UNIVERSITY         |        |   | 1 | 1 OURS SIGNATORY rector vice-rector rector
          school             | MOU                | SCHOOL     | UNIVERSITY         | 24999  | 5 | 2 | 1 OURS SIGNATORY dean vice-rector dean
          schoolValue        | GRANT              | SCHOOL     | FOUNDATION         | 25000  | 1 | 2 | 1 OURS SIGNATORY vice-rector rector viceRector
          schoolLong         | COOPERATION        | SCHOOL     | UNIVERSITY         |        | 6 | 2 | 1 OURS SIGNATORY vice-rector rector viceRector
          schoolLanguages    | MOU                | SCHOOL     | UNIVERSITY         |        | 3 | 3 | 1 OURS SIGNATORY vice-rector rector viceRector
          theirDeanOnBehalf  | COOPERATION        | FOUNDATION | UNIVERSITY         |        | 3 | 2 | 3 THEIRS ON_BEHALF_SIGNATORY - - deanOnBehalf
          theirUniversity    | MOU                | UNIVERSITY | UNIVERSITY         |        | 3 | 2 | 3 THEIRS SIGNATORY - - universityHead
          theirFoundation    | GRANT              | UNIVERSITY | FOUNDATION         |        | 3 | 2 | 3 THEIRS SIGNATORY - - foundationPresident
          theirCompany       | RESEARCH           | UNIVERSITY | COMPANY            |        | 3 | 2 | 3 THEIRS SIGNATORY - - managingDirector
          theirAuthority     | COOPERATION        | UNIVERSITY | PUBLIC_AUTHORITY   |        | 3 | 2 | 3 THEIRS SIGNATORY - - authorisedRepresentative
          theirAccreditation | MOU                | UNIVERSITY | ACCREDITATION_BODY |        | 3 | 2 | 3 THEIRS SIGNATORY - - secretaryGeneral
          theirCentre        | RESEARCH           | UNIVERSITY | RESEARCH_CENTRE    |        | 3 | 2 | 3 THEIRS SIGNATORY - - director
          theirSchool        | MOU                | UNIVERSITY | SCHOOL             |        | 3 | 2 | 3 THEIRS SIGNATORY - - dean
          theirGroup         | NETWORK_MEMBERSHIP | UNIVERSITY | GROUP              |        | 3 | 2 | 3 THEIRS SIGNATORY - - groupPresident
          theirBeneficiary   | GRANT              | UNIVERSITY | INDIVIDUAL         | 1500   | 1 | 1 | 3 THEIRS SIGNATORY - - beneficiary
          witness            | COOPERATION        | FOUNDATION | UNIVERSITY         |        | 3 | 2 | 4 WITNESS WITNESS_OF_HONOUR - - instituteDirectorGeneral
          """)
  void names(
      String row,
      String type,
      String ownKind,
      String partnerKind,
      @Nullable Integer valueEur,
      @Nullable Integer termYears,
      int languages,
      String line) {
    Map<String, Object> facts = facts(type, ownKind, partnerKind, languages);
    facts.put("valueEur", valueEur);
    facts.put("termYears", termYears);
    TRIED.add(row);
    assertThat(TABLE.decide(facts))
        .filteredOn(fired -> fired.id().equals(row))
        .singleElement()
        .satisfies(fired -> assertThat(line(fired)).isEqualTo(line));
  }

  /** Position, side, role, group, deputy and title; a dash for what is empty. */
  private static String line(DecisionTable.Row row) {
    Map<String, Object> out = row.outputs();
    String text =
        "%s %s %s %s %s %s"
            .formatted(
                out.get("position"),
                out.get("side"),
                out.get("signatureRole"),
                dash(out.get("group")),
                dash(out.get("deputyGroup")),
                out.get("titleKey"));
    return text.replace("signatory.", "");
  }

  private static Object dash(@Nullable Object group) {
    return group == null || group.equals("") ? "-" : group;
  }

  /** Passing on to oneself would be no way out. */
  @ParameterizedTest
  @EnumSource(AgreementType.class)
  void nobodyIsTheirOwnDeputy(AgreementType type) {
    for (String level : List.of("UNIVERSITY", "SCHOOL", "FOUNDATION", "GROUP")) {
      for (int value : List.of(0, 25_000, 100_000)) {
        Map<String, Object> facts = facts(type.name(), level, "UNIVERSITY", 2);
        facts.put("valueEur", value);
        assertThat(ours(facts))
            .allSatisfy(
                row ->
                    assertThat(row.outputs().get("deputyGroup"))
                        .as(row.id())
                        .isNotEqualTo(row.outputs().get("group")));
      }
    }
  }

  /** A foundation signs for an institute, a dean for a university's head, a witness attests. */
  @Test
  void foundationUniversityAndWitnessSignInOrder() {
    assertThat(TABLE.decide(facts("COOPERATION", "FOUNDATION", "UNIVERSITY", 2)))
        .extracting(DecisionTable.Row::id)
        .containsExactly("foundation", "theirDeanOnBehalf", "witness");
  }

  @Test
  void schoolsDegreeTakesDeanAndRector() {
    assertThat(TABLE.decide(facts("DUAL_DEGREE", "SCHOOL", "UNIVERSITY", 2)))
        .extracting(DecisionTable.Row::id)
        .containsExactly("degreeSchool", "degree", "theirUniversity");
  }

  @ParameterizedTest
  @EnumSource(AgreementType.class)
  void nobodySignsForUsWithoutAMandate(AgreementType type) {
    for (String level : List.of("UNIVERSITY", "SCHOOL", "FOUNDATION", "GROUP")) {
      Map<String, Object> facts = facts(type.name(), level, "UNIVERSITY", 1);
      facts.put("mandateValid", false);
      assertThat(ours(facts)).as(level).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(AgreementType.class)
  void someoneSignsForUsAtEveryLevelValueAndTerm(AgreementType type) {
    for (String level : List.of("UNIVERSITY", "SCHOOL", "FOUNDATION", "GROUP")) {
      for (int value : List.of(0, 24_999, 25_000, 99_999, 100_000)) {
        for (int term : List.of(1, 5, 6)) {
          Map<String, Object> facts = facts(type.name(), level, "COMPANY", value % 4 + 1);
          facts.put("valueEur", value);
          facts.put("termYears", term);
          assertThat(ours(facts)).as("%s %s %s", level, value, term).hasSizeBetween(1, 2);
        }
      }
    }
  }

  private static List<DecisionTable.Row> ours(Map<String, Object> facts) {
    return TABLE.decide(facts).stream()
        .filter(row -> "OURS".equals(row.outputs().get("side")))
        .toList();
  }

  private static Map<String, Object> facts(
      String type, String ownKind, String partnerKind, int languages) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("type", type);
    facts.put("ownKind", ownKind);
    facts.put("partnerKind", partnerKind);
    facts.put("valueEur", 0);
    facts.put("termYears", 3);
    facts.put("languages", languages);
    facts.put("mandateValid", true);
    return facts;
  }
}
