package org.entente.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.application.Appeals;
import org.entente.bank.FateState;
import org.entente.disbursement.Disbursement;
import org.entente.form.FormInput;
import org.entente.grant.Call;
import org.entente.grant.CallChanges;
import org.entente.grant.CallDrafts;
import org.entente.grant.CallForm;
import org.entente.grant.CallForms;
import org.entente.grant.Calls;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.NewChange;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.review.ReviewPanels;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.entente.testing.CallStories;
import org.entente.testing.EntenteTest;
import org.entente.testing.Newcomers;
import org.entente.testing.ProcessDriver;
import org.entente.testing.Programs;
import org.entente.testing.SampleApplications;
import org.entente.testing.SampleAwards;
import org.entente.testing.SampleCalls;
import org.entente.testing.SampleDisbursements;
import org.entente.testing.SampleEnvelopes;
import org.entente.testing.SampleReviews;
import org.entente.testing.SignedInAs;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Each pair of steps of a grant round that one person must not do both of. The first is done by a
 * deputy in somebody's name, where it can be; then both of them, and whoever stands in for them or
 * whom they stand in for, try the second: with the role that may, by the desk that jobs and
 * services use, by its page and by the API.
 */
@EntenteTest
class GrantFourEyesTest {

  private static final FormInput NOTHING = FormInput.of(Map.of());

  @Autowired private Newcomers newcomers;
  @Autowired private ProcessDriver driver;
  @Autowired private TaskDesk desk;
  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private Programs programs;
  @Autowired private SampleEnvelopes envelopes;
  @Autowired private EnvelopeChanges envelopeChanges;
  @Autowired private CallStories stories;
  @Autowired private CallDrafts drafts;
  @Autowired private CallChanges callChanges;
  @Autowired private CallForms forms;
  @Autowired private Calls calls;
  @Autowired private SampleCalls sampleCalls;
  @Autowired private SampleApplications applications;
  @Autowired private Appeals appeals;
  @Autowired private SampleReviews reviews;
  @Autowired private ReviewPanels panels;
  @Autowired private SampleAwards awards;
  @Autowired private SampleDisbursements payments;

  private UUID one = new UUID(0, 0);
  private UUID deputy = new UUID(0, 0);

  @AfterEach
  void leave() {
    newcomers.leave();
  }

  @ParameterizedTest(name = "whoever {0} does not do {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asked for a change of an envelope | decideEnvelopeChange | ledger.change.own
          wrote on a call                   | decideCall           | grant.call.own
          asked for a later deadline        | decideCallExtension  | grant.change.own
          asked for another form            | decideCallForm       | grant.change.own
          applied                           | confirmEligibility   | application.confirm.own
          applied                           | decideAppeal         | application.confirm.own
          found it ineligible               | decideAppeal         | application.appeal.decidedBefore
          applied                           | appointReviewer      | review.error.applied
          applied                           | confirmRanking       | review.error.applied
          admitted                          | confirmRanking       | review.error.admitted
          reviewed                          | confirmRanking       | review.error.reviewed
          applied                           | prepareAwards        | award.bar.applied
          admitted                          | prepareAwards        | award.bar.admitted
          reviewed                          | prepareAwards        | award.bar.reviewed
          ranked                            | prepareAwards        | award.bar.ranked
          applied                           | approveAward         | award.bar.applied
          admitted                          | approveAward         | award.bar.admitted
          reviewed                          | approveAward         | award.bar.reviewed
          ranked                            | approveAward         | award.bar.ranked
          prepared                          | approveAward         | award.bar.prepared
          is paid                           | confirmArrival       | disbursement.bar.beneficiary
          is paid                           | makePayment          | disbursement.bar.beneficiary
          approved the award                | makePayment          | disbursement.bar.approved
          confirmed the arrival             | makePayment          | disbursement.bar.confirmed
          is paid                           | checkPayment         | disbursement.bar.beneficiary
          approved the award                | checkPayment         | disbursement.bar.approved
          confirmed the arrival             | checkPayment         | disbursement.bar.confirmed
          prepared                          | checkPayment         | disbursement.bar.prepared
          made the order                    | checkPayment         | disbursement.bar.made
          is paid                           | releasePayment       | disbursement.bar.beneficiary
          approved the award                | releasePayment       | disbursement.bar.approved
          prepared                          | releasePayment       | disbursement.bar.prepared
          made the order                    | releasePayment       | disbursement.bar.made
          checked the order                 | releasePayment       | disbursement.bar.checked
          decided on the reversal           | confirmReversal      | disbursement.bar.reversal
          """)
  void oneOfTwoStepsIsSomebodyElses(String earlier, String later, String why) throws Exception {
    one = newcomers.person(Role.STUDENT);
    deputy = newcomers.person(Role.STUDENT);
    newcomers.standIn(one, deputy);
    OpenTask task = between(earlier, later);
    boolean alone = earlier.equals("applied") || earlier.equals("is paid");
    Set<UUID> barred = alone ? Set.of(one) : Set.of(one, deputy);
    for (UUID person : barred) {
      if (task.assignee() == null) {
        inPerson(task, person, why);
        throughAnother(task, person, why);
      }
      forAnother(task, person, why);
    }
    assertThat(desk.objection(task, newcomers.get(allowed(task)).actor())).isEmpty();
  }

  /** They have the role today, whatever they were when they took the first step. */
  private void inPerson(OpenTask task, UUID person, String why) throws Exception {
    newcomers.become(person, role(task));
    refused(task, person, why);
    newcomers.become(person, Role.STUDENT);
  }

  /** Somebody new stands in for them, who has the role. */
  private void throughAnother(OpenTask task, UUID person, String why) throws Exception {
    UUID substitute = newcomers.person(Role.STUDENT);
    newcomers.standIn(person, substitute);
    newcomers.become(person, role(task));
    refused(task, substitute, why);
    newcomers.become(person, Role.STUDENT);
  }

  /** They stand in for somebody who could. */
  private void forAnother(OpenTask task, UUID person, String why) throws Exception {
    newcomers.standIn(allowed(task), person);
    refused(task, person, why);
  }

  private UUID allowed(OpenTask task) {
    return task.assignee() == null ? newcomers.person(role(task)) : task.assignee();
  }

  private static Role role(OpenTask task) {
    String group = task.candidateGroups().stream().sorted().findFirst().orElseThrow();
    return Arrays.stream(Role.values())
        .filter(role -> role.key().equals(group))
        .findFirst()
        .orElseThrow();
  }

  private void refused(OpenTask task, UUID by, String why) throws Exception {
    Person person = newcomers.get(by);
    ContentHash seen = desk.contentHash(task).orElse(null);
    assertThatThrownBy(() -> desk.complete(task.id(), NOTHING, seen, person.actor()))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(why));
    mvc.perform(
            post("/tasks/" + task.id())
                .param("_hash", seen == null ? "" : seen.hex())
                .with(as.person(person.signInName()))
                .with(csrf()))
        .andExpect(status().isForbidden());
    String body =
        "{\"answers\": {}, \"contentHash\": "
            + (seen == null ? "null" : "\"" + seen.hex() + "\"")
            + "}";
    assertThat(
            programs
                .of(person.signInName())
                .post("/api/tasks/" + task.id() + "/complete", body)
                .status())
        .isEqualTo(403);
  }

  /** The first step is done; the task of the second is open. */
  private OpenTask between(String earlier, String later) {
    return switch (later) {
      case "decideEnvelopeChange" -> changedEnvelope();
      case "decideCall" -> writtenCall();
      case "decideCallExtension", "decideCallForm" -> changedCall(later);
      case "confirmEligibility" -> driver.task(submitted(one), later);
      case "decideAppeal" -> appealed(earlier);
      case "appointReviewer" -> vacant();
      case "confirmArrival", "makePayment", "checkPayment", "releasePayment", "confirmReversal" ->
          payment(earlier, later);
      default -> judged(earlier, later);
    };
  }

  /** The deputy, in the name of whom they stand in for. */
  private Actor inTheirName() {
    Person principal = newcomers.get(one);
    return newcomers.get(deputy).actor().onBehalfOf(one, principal.displayName());
  }

  private OpenTask changedEnvelope() {
    UUID envelope = envelopes.open(Money.of("100", "EUR"));
    NewChange topUp =
        new NewChange(
            envelope, ChangeKind.TOP_UP, Money.of("10", "EUR"), null, null, "More is needed");
    UUID change = envelopeChanges.request(topUp, inTheirName());
    return driver.task(EnvelopeChange.ref(change), "decideEnvelopeChange");
  }

  private OpenTask writtenCall() {
    Call call = stories.draft("Four eyes " + UUID.randomUUID());
    drafts.amend(call.id(), call.terms(), call.version(), inTheirName());
    driver.complete(call.id(), "draftCall", "officer", Map.of("callDraft", "READY"));
    return driver.task(call.ref(), "decideCall");
  }

  private OpenTask changedCall(String later) {
    UUID id = stories.open("Four eyes " + UUID.randomUUID());
    Call call = calls.get(id);
    if (later.equals("decideCallForm")) {
      CallForm form = forms.newest(id);
      String json = form.json().replaceFirst("\"label\"\\s*:\\s*\"", "$0Your ");
      int version =
          forms.save(id, form.version(), json, driver.person("officer").actor()).version();
      callChanges.requestForm(id, version, "It was unclear.", inTheirName());
    } else {
      callChanges.requestExtension(
          id, call.closesAt().plus(Duration.ofDays(1)), "More time.", inTheirName());
    }
    return driver.task(call.ref(), later);
  }

  private UUID submitted(UUID by) {
    UUID id = applications.submitted(sampleCalls.open(), newcomers.get(by).signInName(), Map.of());
    driver.runAsyncJobs(id);
    return id;
  }

  private OpenTask appealed(String earlier) {
    boolean own = earlier.equals("applied");
    UUID id = submitted(own ? one : driver.person("student").id());
    Map<String, String> no =
        Map.of("verdict", "INELIGIBLE", "distanceKm", "600", "reason", "Not this year.");
    if (own) {
      driver.complete(id, "confirmEligibility", "officer", no);
    } else {
      throughDeputy(driver.task(id, "confirmEligibility"), Role.OFFICER, no);
    }
    appeals.make(id, "This year it is.");
    return driver.task(id, "decideAppeal");
  }

  /** The only reviewer is not free, and an officer has to find another. */
  private OpenTask vacant() {
    UUID call = reviews.call(1, 1);
    UUID application = reviews.application(call, SampleReviews.UNIT, one);
    reviews.begin(call, "reviewer1");
    UUID review = reviews.review(application);
    driver.complete(
        driver.task(review, "declareConflict"),
        "reviewer1",
        FormInput.of(Map.of("conflict", "YES", "reason", "We wrote a book.")));
    return driver.task(review, "appointReviewer");
  }

  private OpenTask judged(String earlier, String later) {
    UUID call = awards.closed(envelopes.open(SampleAwards.EACH), 1);
    reviews.judgedBy(call, 1, 1, 1);
    UUID application = awards.eligible(call, "Somebody", earlier.equals("applied") ? one : null);
    if (earlier.equals("admitted")) {
      reviews.decidedBy(application, deputy, one);
    }
    review(call, application, earlier);
    if (later.equals("confirmRanking")) {
      return driver.task(call, later);
    }
    step(
        earlier.equals("ranked"),
        driver.task(call, "confirmRanking"),
        Role.PANEL_CHAIR,
        "panel-chair",
        Map.of("rankingDecision", "CONFIRMED"));
    driver.runAsyncJobs(call);
    if (later.equals("prepareAwards")) {
      return driver.task(Call.ref(call), later);
    }
    step(
        earlier.equals("prepared"),
        driver.task(Call.ref(call), "prepareAwards"),
        Role.FINANCE_OFFICER,
        "finance-officer",
        Map.of());
    driver.runAsyncJobs(call);
    return driver.task(awards.at(call, 1).ref(), later);
  }

  /** Above the limit of our accounts where it is released by a third person. */
  private OpenTask payment(String earlier, String later) {
    Disbursement paid =
        payments.of(earlier.equals("is paid") ? one : null, later.equals("releasePayment"));
    switch (earlier) {
      case "approved the award" -> payments.approvedBy(paid, deputy, one);
      case "prepared" -> payments.preparedBy(paid, deputy, one);
      default -> {
        // Done below, or by nobody.
      }
    }
    payments.detailed(paid);
    for (String task : List.of("confirmArrival", "makePayment", "checkPayment")) {
      if (task.equals(later)) {
        return driver.task(paid.ref(), later);
      }
      towardsBank(paid, task, earlier);
    }
    if (later.equals("releasePayment")) {
      return driver.task(paid.ref(), later);
    }
    payments.answer(paid, FateState.REVERSED);
    step(
        true,
        driver.task(paid.ref(), "decideReversal"),
        Role.FINANCE_OFFICER,
        "finance-officer",
        Map.of("choice", "AGAIN", "reason", "The bank explained it."));
    return driver.task(paid.ref(), later);
  }

  private void towardsBank(Disbursement paid, String task, String earlier) {
    OpenTask open = driver.task(paid.ref(), task);
    switch (task) {
      case "confirmArrival" -> arrival(open, earlier.equals("confirmed the arrival"));
      case "makePayment" ->
          step(
              earlier.equals("made the order"),
              open,
              Role.FINANCE_OFFICER,
              "finance-officer",
              payments.wanted());
      default -> {
        if (earlier.equals("checked the order")) {
          throughDeputy(open, Role.FINANCE_CONTROLLER, Map.of("check", "RIGHT"));
        } else {
          payments.checkAlone(paid);
        }
      }
    }
    driver.runAsyncJobs(paid.id());
  }

  private void arrival(OpenTask task, boolean theirs) {
    if (theirs) {
      newcomers.become(one, Role.OFFICER);
      complete(task, payments.certificate());
      newcomers.become(one, Role.STUDENT);
    } else {
      driver.complete(task, "officer", payments.certificate());
    }
  }

  private void review(UUID call, UUID application, String earlier) {
    boolean reviewed = earlier.equals("reviewed");
    UUID chair = earlier.equals("ranked") ? one : driver.person("panel-chair").id();
    UUID reviewer = reviewed ? one : driver.person("reviewer1").id();
    if (chair.equals(one)) {
      newcomers.become(one, Role.PANEL_CHAIR);
    }
    if (reviewed) {
      newcomers.become(one, Role.REVIEWER);
    }
    panels.appoint(call, chair, new HashSet<>(Set.of(reviewer)), driver.person("officer").actor());
    driver.runAsyncJobs(call);
    UUID review = reviews.review(application);
    step(
        reviewed,
        driver.task(review, "declareConflict"),
        Role.REVIEWER,
        "reviewer1",
        Map.of("conflict", "NO"));
    OpenTask score = driver.task(review, "scoreApplication");
    if (reviewed) {
      complete(score, SampleReviews.scores("5", "2"));
      newcomers.become(one, Role.STUDENT);
    } else {
      driver.complete(score, "reviewer1", SampleReviews.scores("5", "2"));
    }
    driver.runAsyncJobs(call);
  }

  private void step(
      boolean theirs, OpenTask task, Role role, String other, Map<String, String> answers) {
    if (theirs) {
      throughDeputy(task, role, answers);
    } else {
      driver.complete(task, other, FormInput.of(answers));
    }
  }

  /** Somebody with this role is away, and their deputy does it in their name. */
  private void throughDeputy(OpenTask task, Role role, Map<String, String> answers) {
    newcomers.become(one, role);
    complete(task, FormInput.of(answers));
    newcomers.become(one, role == Role.REVIEWER ? role : Role.STUDENT);
  }

  private void complete(OpenTask task, FormInput input) {
    Completion done =
        desk.complete(
            task.id(), input, desk.contentHash(task).orElse(null), newcomers.get(deputy).actor());
    assertThat(done).isInstanceOf(Completion.Done.class);
  }
}
