package org.entente.agreement.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The decision table {@code agreement-route}, row by row. */
class AgreementRouteTest {

  private static final DecisionTable TABLE =
      new DecisionTable("agreement-route", Path.of("processes/agreement/agreement-route.dmn"));
  private static final Map<String, String> FLAGS =
      Map.of(
          "legal", "reviewLegal",
          "finance", "reviewFinance",
          "dataProtection", "reviewDataProtection",
          "registrar", "reviewRegistrar",
          "dueDiligence", "dueDiligence",
          "money", "money");
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
          mouCompany          | MOU                | COMPANY            | false |          | mou                | legal, dueDiligence, finance, money
          mouMoney            | MOU                | UNIVERSITY         | true  | 5000     | mou                | legal, finance, money
          mou                 | MOU                | UNIVERSITY         | false |          | mou                | legal
          cooperationLarge    | COOPERATION        | UNIVERSITY         | true  | 100000   | cooperation        | legal, finance, dueDiligence, money
          cooperationCompany  | COOPERATION        | COMPANY            | true  | 99999.99 | cooperation        | legal, finance, dueDiligence, money
          cooperationMoney    | COOPERATION        | UNIVERSITY         | true  | 99999.99 | cooperation        | legal, finance, money
          cooperation         | COOPERATION        | PUBLIC_AUTHORITY   | false |          | cooperation        | legal
          exchangeMoney       | STUDENT_EXCHANGE   | UNIVERSITY         | true  | 90000    | student-exchange   | legal, finance, dataProtection, money
          exchange            | STUDENT_EXCHANGE   | UNIVERSITY         | false |          | student-exchange   | legal, dataProtection
          dualDegreeMoney     | DUAL_DEGREE        | UNIVERSITY         | true  | 20000    | dual-degree        | legal, finance, dataProtection, registrar, money
          dualDegree          | DUAL_DEGREE        | UNIVERSITY         | false |          | dual-degree        | legal, dataProtection, registrar
          jointDegreeMoney    | JOINT_DEGREE       | UNIVERSITY         | true  | 20000    | joint-degree       | legal, finance, dataProtection, registrar, dueDiligence, money
          jointDegree         | JOINT_DEGREE       | UNIVERSITY         | false |          | joint-degree       | legal, dataProtection, registrar, dueDiligence
          jointDoctorateMoney | JOINT_DOCTORATE    | UNIVERSITY         | true  | 20000    | joint-doctorate    | legal, finance, dataProtection, registrar, money
          jointDoctorate      | JOINT_DOCTORATE    | UNIVERSITY         | false |          | joint-doctorate    | legal, dataProtection, registrar
          erasmusMoney        | ERASMUS_IIA        | UNIVERSITY         | true  | 4000     | erasmus-iia        | legal, finance, dataProtection, money
          erasmus             | ERASMUS_IIA        | UNIVERSITY         | false |          | erasmus-iia        | legal, dataProtection
          researchLarge       | RESEARCH           | RESEARCH_CENTRE    | true  | 250000   | research           | legal, finance, dataProtection, dueDiligence, money
          researchCompany     | RESEARCH           | COMPANY            | false |          | research           | legal, finance, dataProtection, dueDiligence, money
          researchMoney       | RESEARCH           | UNIVERSITY         | true  | 30000    | research           | legal, finance, dataProtection, money
          research            | RESEARCH           | UNIVERSITY         | false |          | research           | legal, dataProtection
          visitingMoney       | VISITING_PROFESSOR | UNIVERSITY         | true  | 8000     | visiting-professor | legal, finance, dataProtection, money
          visiting            | VISITING_PROFESSOR | UNIVERSITY         | false |          | visiting-professor | legal, dataProtection
          networkFee          | NETWORK_MEMBERSHIP | GROUP              | true  | 3000     | network-membership | legal, finance, money
          network             | NETWORK_MEMBERSHIP | ACCREDITATION_BODY | false |          | network-membership | legal
          grantIndividual     | GRANT              | INDIVIDUAL         | true  | 1500     | grant-individual   | money
          grantLarge          | GRANT              | FOUNDATION         | true  | 100000   | grant              | legal, finance, dataProtection, dueDiligence, money
          grant               | GRANT              | FOUNDATION         | true  |          | grant              | legal, finance, dataProtection, money
          otherwise           | SISTER_CITY        | SCHOOL             | false |          | cooperation        | legal, finance, dataProtection, registrar, dueDiligence, money
          """)
  void decides(
      String row,
      String type,
      String partnerKind,
      boolean money,
      @Nullable BigDecimal valueEur,
      String template,
      String flags) {
    DecisionTable.Row fired = route(type, partnerKind, money, valueEur);
    TRIED.add(row);
    assertThat(fired.id()).isEqualTo(row);
    assertThat(fired.outputs()).containsEntry("template", template);
    List<String> set = Arrays.asList(flags.split(", "));
    FLAGS.forEach(
        (flag, output) ->
            assertThat(fired.outputs()).as(flag).containsEntry(output, set.contains(flag)));
  }

  @ParameterizedTest
  @EnumSource(AgreementType.class)
  void everyTypeHasAWayOfItsOwn(AgreementType type) {
    DecisionTable.Row fired = route(type.name(), "UNIVERSITY", true, BigDecimal.ONE);
    assertThat(fired.id()).isNotEqualTo("otherwise");
    assertThat(fired.outputs()).containsEntry("reviewLegal", true);
    assertThat(fired.outputs()).containsEntry("reviewFinance", true);
  }

  private static DecisionTable.Row route(
      String type, String partnerKind, boolean money, @Nullable BigDecimal valueEur) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("type", type);
    facts.put("partnerKind", partnerKind);
    facts.put("money", money);
    facts.put("valueEur", valueEur);
    List<DecisionTable.Row> rows = TABLE.decide(facts);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
