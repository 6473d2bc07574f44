package org.entente.legalreview.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.Route;
import org.entente.drafting.FrozenVersion;
import org.entente.drafting.TextApprovals;
import org.entente.form.FormInput;
import org.entente.legalreview.GivenOpinion;
import org.entente.legalreview.LegalReviews;
import org.entente.legalreview.Opinion;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.FrozenAgreements;
import org.entente.testing.ProcessDriver;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EntenteTest
class LegalReviewProcessTest {

  private static final Route ALL = new Route("mou", true, true, true, true, false, true);
  private static final Route LEGAL_ONLY = new Route("mou", true, false, false, false, false, false);
  private static final Map<String, String> APPROVE = Map.of("opinion", "APPROVED");

  @Autowired private ProcessDriver driver;
  @Autowired private ProcessGateway gateway;
  @Autowired private FrozenAgreements agreements;
  @Autowired private LegalReviews reviews;
  @Autowired private TextApprovals approvals;
  @Autowired private TaskDesk desk;
  @Autowired private JdbcClient jdbc;

  @Test
  void isApprovedWhenEveryRoleApproves() {
    UUID id = started("proposer", ALL);
    answer(id, "LEGAL", "legal", APPROVE);
    answer(id, "FINANCE", "finance-officer", APPROVE);
    answer(id, "DATA_PROTECTION", "data-protection", APPROVE);
    answer(id, "REGISTRAR", "registrar", APPROVE);
    assertThat(driver.passed(id)).contains("consolidateReview", "textApproved");
    assertThat(driver.ended(id)).isTrue();
    assertThat(approvals.of(id)).hasSize(4).allMatch(TextApprovals.Approval::valid);
    assertThat(audited(id))
        .contains("legalreview.opened", "legalreview.opinionGiven", "legalreview.consolidated");
  }

  @Test
  void goesBackWhenOneRoleWantsChanges() {
    UUID id = started("proposer", new Route("mou", true, false, true, false, false, false));
    answer(id, "DATA_PROTECTION", "data-protection", APPROVE);
    answer(
        id, "LEGAL", "legal", Map.of("opinion", "CHANGES_REQUESTED", "reason", "Clause 2: longer"));
    assertThat(driver.passed(id)).contains("changesRequested").doesNotContain("textApproved");
    assertThat(reviews.opinions(id))
        .filteredOn(o -> o.opinion() == Opinion.CHANGES_REQUESTED)
        .extracting(GivenOpinion::remark)
        .containsExactly("Clause 2: longer");
  }

  @Test
  void isRefusedWhenOneRoleRefuses() {
    UUID id = started("proposer", LEGAL_ONLY);
    answer(id, "LEGAL", "legal", Map.of("opinion", "REFUSED", "reason", "Not with our statutes"));
    assertThat(driver.passed(id)).contains("textRefused");
  }

  @Test
  void aRefusalWithoutReasonComesBack() {
    UUID id = started("proposer", LEGAL_ONLY);
    OpenTask task = driver.task(id, "decideLegalReview", "LEGAL");
    Completion completion =
        desk.complete(
            task.id(),
            FormInput.of(Map.of("opinion", "REFUSED")),
            reviews.current(id).hash(),
            driver.person("legal").actor());
    assertThat(completion).isInstanceOf(Completion.Invalid.class);
    assertThat(reviews.opinions(id)).isEmpty();
  }

  @Test
  void remindsAtHalfTimeAndEscalatesAtFullTime() {
    UUID id = started("proposer", LEGAL_ONLY);
    driver.fireTimer(id, "reviewHalfTimeReached");
    driver.fireTimer(id, "reviewOverdue");
    assertThat(driver.passed(id)).contains("reviewersReminded", "reviewEscalated");
    assertThat(audited(id)).contains("legalreview.reminded", "legalreview.escalated");
    answer(id, "LEGAL", "legal", APPROVE);
    assertThat(driver.passed(id)).contains("textApproved");
  }

  @Test
  void refusesAnOpinionOnAnotherText() {
    UUID id = started("proposer", LEGAL_ONLY);
    OpenTask task = driver.task(id, "decideLegalReview", "LEGAL");
    assertThatThrownBy(
            () ->
                desk.complete(
                    task.id(),
                    FormInput.of(APPROVE),
                    ContentHash.of("another text"),
                    driver.person("legal").actor()))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    assertThat(reviews.opinions(id)).isEmpty();
  }

  @Test
  void refusesAnOpinionOnATextThatWasTamperedWith() {
    UUID id = started("proposer", LEGAL_ONLY);
    agreements.tamper(id);
    assertThatThrownBy(() -> answer(id, "LEGAL", "legal", APPROVE))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.messageKey()).isEqualTo("legalreview.error.textChanged"));
  }

  @Test
  void nobodyReviewsTheirOwnProposal() {
    UUID id = started("legal", LEGAL_ONLY);
    assertRefused(id, "legalreview.error.ownProposal");
  }

  @Test
  void nobodyReviewsATextTheyFroze() {
    UUID id = agreements.mou("proposer", LEGAL_ONLY);
    agreements.freeze(id, "legal", "The parties shall cooperate.");
    start(id);
    assertRefused(id, "legalreview.error.ownText");
  }

  @Test
  void aNewVersionVoidsOpinionsAndKeepsThem() {
    UUID id = started("proposer", LEGAL_ONLY);
    answer(id, "LEGAL", "legal", APPROVE);
    FrozenVersion next = agreements.freeze(id, "officer", "The parties shall cooperate closely.");
    assertThat(approvals.of(id))
        .singleElement()
        .satisfies(a -> assertThat(a.voidedByVersion()).isEqualTo(next.number()))
        .satisfies(a -> assertThat(a.valid()).isFalse());
    assertThat(audited(id)).contains("legalreview.approvalsVoided");
  }

  private UUID started(String proposer, Route route) {
    UUID id = agreements.mou(proposer, route);
    agreements.freeze(id, "officer", "The parties shall cooperate.", "It lasts three years.");
    start(id);
    return id;
  }

  private void start(UUID id) {
    gateway.start("legal-review", CaseRef.agreement(id), Routing.NONE);
  }

  private void answer(UUID id, String role, String person, Map<String, String> answers) {
    driver.complete(driver.task(id, "decideLegalReview", role), person, FormInput.of(answers));
  }

  private void assertRefused(UUID id, String key) {
    assertThatThrownBy(() -> answer(id, "LEGAL", "legal", APPROVE))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo(key);
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
            });
    assertThat(reviews.opinions(id)).isEmpty();
  }

  private List<String> audited(UUID id) {
    return jdbc.sql("select action from audit_event where subject_id = :id")
        .param("id", id)
        .query(String.class)
        .list();
  }
}
