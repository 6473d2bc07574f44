package org.entente.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleAwards;
import org.entente.testing.SampleEnvelopes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who must not approve an award: whoever had another part in it, themselves or through another.
 * What they are today does not matter, what they did does: each row takes the approver's role, too.
 */
@EntenteTest
class AwardFourEyesTest {

  @Autowired private SampleAwards sample;
  @Autowired private SampleEnvelopes envelopes;
  @Autowired private AwardDecisions decisions;
  @Autowired private AwardRounds rounds;
  @Autowired private ProcessDriver driver;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          prepared | in person                  | award.bar.prepared
          prepared | for whom another prepared  | award.bar.prepared
          prepared | now standing in            | award.bar.prepared
          prepared | now stood in for           | award.bar.prepared
          admitted | in person                  | award.bar.admitted
          admitted | now standing in            | award.bar.admitted
          admitted | now stood in for           | award.bar.admitted
          reviewed | in person                  | award.bar.reviewed
          reviewed | now standing in            | award.bar.reviewed
          reviewed | now stood in for           | award.bar.reviewed
          ranked   | in person                  | award.bar.ranked
          ranked   | now standing in            | award.bar.ranked
          ranked   | now stood in for           | award.bar.ranked
          applied  | in person                  | award.bar.applied
          applied  | now standing in            | award.bar.applied
          applied  | now stood in for           | award.bar.applied
          nothing  | in person                  |
          nothing  | now standing in            |
          """)
  void whoHadAnotherPartDoesNotApprove(String part, String how, String expected) {
    Person who = driver.person("rector");
    Award award = award(part, who, how);
    Optional<String> key =
        decisions.objection(award.id(), actor(who, how)).map(Refusal::messageKey);
    assertThat(key).isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"admitted", "reviewed", "ranked", "applied"})
  void whoHadAnotherPartDoesNotPrepare(String part) {
    Person who = driver.person("finance-officer");
    UUID call = sample.closed(envelopes.open(SampleAwards.EACH), 1);
    UUID application = sample.eligible(call, "Somebody", null);
    sample.rank(call, 1, java.util.List.of(application));
    take(part, call, application, who);
    assertThat(rounds.objection(call, who.actor()).map(Refusal::messageKey))
        .contains("award.bar." + part);
  }

  /** Somebody who is an approver today did this before, when they were something else. */
  private Award award(String part, Person who, String how) {
    UUID call = sample.closed(envelopes.open(SampleAwards.EACH), 1);
    UUID application = sample.eligible(call, "Somebody", null);
    sample.rank(call, 1, java.util.List.of(application));
    sample.prepare(call);
    if (part.equals("prepared")) {
      String column = how.startsWith("for whom") ? "prepared_for" : "prepared_by";
      jdbc.sql("update award_round set " + column + " = :who where call_id = :call")
          .param("who", who.id())
          .param("call", call)
          .update();
    } else if (!part.equals("nothing")) {
      take(part, call, application, who);
    }
    return sample.at(call, 1);
  }

  private void take(String part, UUID call, UUID application, Person who) {
    switch (part) {
      case "admitted" ->
          jdbc.sql(
                  """
                  insert into application_verdict (id, application, kind, outcome, reason,
                    overruled, decided_by, decided_at)
                  values (:id, :application, 'CONFIRMATION', 'ELIGIBLE', '', false, :who, :now)
                  """)
              .param("id", Ids.next(clock))
              .param("application", application)
              .param("who", who.id())
              .param("now", clock.instant().atOffset(ZoneOffset.UTC))
              .update();
      case "applied" ->
          jdbc.sql(
                  """
                  update application_applicant set person = :who
                   where id = (select applicant from application where id = :application)
                  """)
              .param("who", applicant(who))
              .param("application", application)
              .update();
      case "ranked" -> panel(call, who);
      case "reviewed" -> {
        panel(call, driver.person("panel-chair"));
        review(call, application, who);
      }
      default -> throw new IllegalArgumentException(part);
    }
  }

  /** A person is one applicant at most: whoever was it before is it no more. */
  private UUID applicant(Person who) {
    jdbc.sql("update application_applicant set person = null where person = :who")
        .param("who", who.id())
        .update();
    return who.id();
  }

  private void panel(UUID call, Person chair) {
    jdbc.sql(
            """
            insert into review_panel (call_id, reference, chair, state, appointed_by, appointed_at)
            values (:call, 'CA', :chair, 'DECIDED', :officer, :now)
            """)
        .param("call", call)
        .param("chair", chair.id())
        .param("officer", driver.person("officer").id())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void review(UUID call, UUID application, Person who) {
    jdbc.sql(
            """
            insert into review_case (application, id, call_id, number, reference, unit, barred,
              submitted_at, state)
            values (:application, :id, :call, 1, 'AP', '', '{}', :now, 'DRAWN')
            """)
        .param("application", application)
        .param("id", Ids.next(clock))
        .param("call", call)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql(
            """
            insert into review_assignment (id, call_id, application, reviewer, state, assigned_at,
              cleared_at, cleared_by, scored_at, scored_by, snapshot, halves, remarks, total)
            values (:id, :call, :application, :who, 'SCORED', :now, :now, :who, :now, :who,
              repeat('a', 64), '{1}', '{}', 50)
            """)
        .param("id", Ids.next(clock))
        .param("call", call)
        .param("application", application)
        .param("who", who.id())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private Actor actor(Person who, String how) {
    Person other = driver.person("vice-rector");
    return switch (how) {
      case "now standing in" -> who.actor().onBehalfOf(other.id(), other.displayName());
      case "now stood in for" -> other.actor().onBehalfOf(who.id(), who.displayName());
      default -> who.actor();
    };
  }
}
