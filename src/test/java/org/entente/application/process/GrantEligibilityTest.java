package org.entente.application.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.testing.DecisionTable;
import org.entente.testing.DecisionTable.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table {@code grant-eligibility}, row by row: one for each criterion. */
class GrantEligibilityTest {

  private static final DecisionTable TABLE =
      new DecisionTable(
          "grant-eligibility", Path.of("processes/application/grant-eligibility.dmn"));
  private static final List<String> CRITERIA =
      List.of("audience", "destination", "length", "dates", "unit", "transcript", "awards", "once");
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
          audienceFits       | audience    | PASSED | audienceFits=true
          audienceDiffers    | audience    | FAILED | audienceFits=false
          goesAbroad         | destination | PASSED | kind=MOBILITY_OUT, atHome=false
          staysAtHome        | destination | FAILED | kind=STUDENT_PROJECT, atHome=true
          comesHere          | destination | PASSED | kind=MOBILITY_IN, atHome=true
          goesElsewhere      | destination | FAILED | kind=VISITING_PROFESSOR, atHome=false
          stayFitsMobility   | length      | PASSED | kind=MOBILITY_OUT, days=30
          stayFitsMobility   | length      | PASSED | kind=MOBILITY_IN, days=366
          stayShortMobility  | length      | FAILED | kind=MOBILITY_OUT, days=29
          stayLongMobility   | length      | FAILED | kind=MOBILITY_OUT, days=367
          stayFitsVisit      | length      | PASSED | kind=VISITING_PROFESSOR, days=5
          stayShortVisit     | length      | FAILED | kind=VISITING_PROFESSOR, days=4
          stayLongVisit      | length      | FAILED | kind=VISITING_PROFESSOR, days=181
          stayFitsDegree     | length      | PASSED | kind=DUAL_DEGREE_SUPPORT, days=800
          stayShortDegree    | length      | FAILED | kind=JOINT_SCHOLARSHIP, days=89
          stayLongDegree     | length      | FAILED | kind=JOINT_SCHOLARSHIP, days=801
          stayFitsProject    | length      | PASSED | kind=STUDENT_PROJECT, days=2
          stayShortProject   | length      | FAILED | kind=STUDENT_PROJECT, days=1
          stayLongProject    | length      | FAILED | kind=STUDENT_PROJECT, days=367
          beginsAfterCall    | dates       | PASSED | afterCall=true
          beginsTooEarly     | dates       | FAILED | afterCall=false
          unitKnown          | unit        | PASSED | unitKnown=true
          unitUnknown        | unit        | FAILED | unitKnown=false
          transcriptThere    | transcript  | PASSED | transcript=PRESENT
          transcriptMissing  | transcript  | FAILED | transcript=MISSING
          transcriptNotAsked | transcript  | PASSED | transcript=NOT_ASKED
          notAwardedBefore   | awards      | PASSED | awardedBefore=false
          awardedBefore      | awards      | FAILED | awardedBefore=true
          appliedOnce        | once        | PASSED | appliedTwice=false
          appliedTwice       | once        | FAILED | appliedTwice=true
          """)
  void findsOneRowForEachCriterion(String row, String criterion, String verdict, String facts) {
    List<Row> fired = TABLE.decide(facts(facts));
    assertThat(fired).extracting(each -> each.outputs().get("criterion")).isEqualTo(CRITERIA);
    Row found =
        fired.stream()
            .filter(each -> criterion.equals(each.outputs().get("criterion")))
            .findFirst()
            .orElseThrow();
    assertThat(found.id()).isEqualTo(row);
    assertThat(found.outputs()).containsEntry("verdict", verdict);
    fired.forEach(each -> TRIED.add(each.id()));
  }

  /** Everything in order, but for these facts. */
  private static Map<String, Object> facts(String other) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("audienceFits", true);
    facts.put("kind", "MOBILITY_OUT");
    facts.put("atHome", false);
    facts.put("days", 100L);
    facts.put("afterCall", true);
    facts.put("unitKnown", true);
    facts.put("transcript", "PRESENT");
    facts.put("awardedBefore", false);
    facts.put("appliedTwice", false);
    for (String each : other.split(", ")) {
      String[] fact = each.split("=");
      facts.put(fact[0], value(fact[0], fact[1]));
    }
    return facts;
  }

  private static Object value(String fact, String text) {
    if (fact.equals("days")) {
      return Long.valueOf(text);
    }
    return text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
  }
}
