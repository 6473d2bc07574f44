package org.entente.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleReviews;
import org.entente.testing.SignedInAs;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@EntenteTest
class ReviewPagesTest {

  @Autowired private SampleReviews samples;
  @Autowired private ProcessDriver driver;
  @Autowired private TaskDesk desk;
  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;

  @Test
  void nothingOfTheApplicationIsShownBeforeTheDeclaration() throws Exception {
    OpenTask task = begun();
    String page = page("reviewer1", "/reviews/" + task.element());
    assertThat(page)
        .contains("United Kingdom", "Do you have a conflict of interest?")
        .doesNotContain("learnt here", "Amira", "Haddad", "amira");
  }

  @Test
  void whatIsReadNamesNobody() throws Exception {
    OpenTask task = begun();
    String path = "/reviews/" + task.element();
    assertThat(send("reviewer1", post(path).param("conflict", "NO")).getRedirectedUrl())
        .isEqualTo(path);
    String page = page("reviewer1", path);
    assertThat(page)
        .contains("learnt here", "Merit", "Project", "█████")
        .doesNotContain("Amira", "Haddad", "@example.org", "AP-1999");
    for (String other : new String[] {"/tasks", "/tasks/" + task.id(), "/reviews"}) {
      assertThat(answer("reviewer1", get(other)).getContentAsString(StandardCharsets.UTF_8))
          .doesNotContain("Amira", "AP-1999");
    }
  }

  @Test
  void aScoreIsRecordedOnWhatWasRead() throws Exception {
    OpenTask task = begun();
    String path = "/reviews/" + task.element();
    send("reviewer1", post(path).param("conflict", "NO"));
    OpenTask scoring = driver.task(task.caseId(), "scoreApplication");
    MockHttpServletResponse stale = send("reviewer1", scored(path).param("_hash", "0".repeat(64)));
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(stale.getContentAsString(StandardCharsets.UTF_8)).contains("Clear and solid");
    String hash = desk.contentHash(scoring).orElseThrow().hex();
    assertThat(send("reviewer1", scored(path).param("_hash", hash)).getRedirectedUrl())
        .isEqualTo("/reviews");
    assertThat(page("reviewer1", path)).contains("What you gave", "total: 68 %", "Clear and solid");
    assertThat(page("reviewer1", "/reviews?show=done")).contains(">68 %<");
    assertThat(send("reviewer1", scored(path).param("_hash", hash)).getStatus()).isEqualTo(409);
  }

  @Test
  void wrongPointsComeBackWithWhatWasTyped() throws Exception {
    OpenTask task = begun();
    String path = "/reviews/" + task.element();
    send("reviewer1", post(path).param("conflict", "NO"));
    MockHttpServletResponse answer =
        send(
            "reviewer1",
            post(path)
                .param(
                    "_hash",
                    desk.contentHash(driver.task(task.caseId(), "scoreApplication"))
                        .orElseThrow()
                        .hex())
                .param("scores[0].points", "99")
                .param("scores[0].remark", "Typed with care")
                .param("scores[1].points", "1")
                .param("scores[1].remark", ""));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Typed with care");
  }

  @Test
  void aPartIsItsReviewersAlone() throws Exception {
    OpenTask task = begun();
    for (String other : new String[] {"reviewer2", "officer", "panel-chair", "student"}) {
      assertThat(answer(other, get("/reviews/" + task.element())).getStatus())
          .as(other)
          .isEqualTo(404);
    }
    assertThat(answer("reviewer2", get("/reviews/" + task.caseId())).getStatus()).isEqualTo(404);
    assertThat(answer("officer", get("/reviews/" + task.caseId())).getRedirectedUrl())
        .startsWith("/calls/");
    assertThat(answer("reviewer2", get("/reviews/" + task.caseId() + "/panel")).getStatus())
        .isEqualTo(404);
    assertThat(answer("reviewer1", get("/history/review/" + task.caseId())).getStatus())
        .isIn(403, 404);
  }

  @Test
  void theBoardIsTheChairsAndTheOfficesAlone() throws Exception {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    String board = "/calls/" + call + "/review";
    for (String reader : new String[] {"officer", "panel-chair", "auditor", "vice-rector"}) {
      assertThat(page(reader, board)).as(reader).contains("Reviewer 1").doesNotContain("Amira");
    }
    assertThat(answer("reviewer1", get(board)).getStatus()).isEqualTo(403);
    assertThat(answer("legal", get(board)).getStatus()).isEqualTo(404);
    assertThat(answer("officer", get(board + "/minutes")).getStatus()).isEqualTo(404);
    assertThat(answer("officer", get("/rankings.csv?call=" + call)).getStatus()).isEqualTo(404);
    samples.scoreAll(application, "9", "4");
    driver.runAsyncJobs(call);
    String waiting = page("panel-chair", board);
    String hash = desk.contentHash(driver.task(call, "confirmRanking")).orElseThrow().hex();
    assertThat(waiting).contains(hash, "86.0000", "Your decision on this ranking");
    assertThat(page("officer", board)).doesNotContain("Your decision on this ranking");
    assertThat(
            send("panel-chair", post(board + "/decision").param("rankingDecision", "CONFIRMED"))
                .getStatus())
        .isEqualTo(409);
    assertThat(
            send(
                    "panel-chair",
                    post(board + "/decision")
                        .param("_hash", hash)
                        .param("rankingDecision", "CONFIRMED"))
                .getRedirectedUrl())
        .isEqualTo(board);
    driver.runAsyncJobs(call);
    MockHttpServletResponse minutes = answer("auditor", get(board + "/minutes"));
    assertThat(minutes.getContentType()).isEqualTo("application/pdf");
    assertThat(page("officer", "/rankings.csv?call=" + call))
        .contains("AP-1999")
        .doesNotContain("Amira");
    assertThat(answer("officer", get("/rankings.xlsx?call=" + call)).getStatus()).isEqualTo(200);
    assertThat(answer("officer", get("/api/exports/rankings.csv?call=" + call)).getStatus())
        .isEqualTo(200);
  }

  @Test
  void anOfficerAppointsThePanelOnThePage() throws Exception {
    UUID call = samples.call(2, 1);
    samples.application(call);
    String board = "/calls/" + call + "/review";
    assertThat(page("officer", board)).contains("Begin the review", "Reviewer 4");
    assertThat(page("auditor", board)).doesNotContain("Begin the review");
    MockHttpServletRequestBuilder one =
        post(board + "/panel")
            .param("chair", id("panel-chair"))
            .param("reviewers", id("reviewer1"));
    MockHttpServletResponse tooFew = send("officer", one);
    assertThat(tooFew.getStatus()).isEqualTo(422);
    assertThat(tooFew.getContentAsString(StandardCharsets.UTF_8)).contains("at least 2 reviewers");
    assertThat(
            send(
                    "officer",
                    post(board + "/panel")
                        .param("chair", id("panel-chair"))
                        .param("reviewers", id("reviewer1"), id("reviewer2")))
                .getRedirectedUrl())
        .isEqualTo(board);
    driver.runAsyncJobs(call);
    assertThat(page("officer", board)).contains("Under review", "Panel chair");
  }

  @Test
  void theChairAsksForAnotherReviewOnThePage() throws Exception {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1", "reviewer2");
    samples.scoreAll(application, "9", "4");
    driver.runAsyncJobs(call);
    String board = "/calls/" + call + "/review";
    String number = String.valueOf(samples.number(application));
    assertThat(
            send(
                    "officer",
                    post(board + "/another")
                        .param("number", number)
                        .param("reason", "I want it so"))
                .getStatus())
        .isEqualTo(403);
    assertThat(
            send(
                    "panel-chair",
                    post(board + "/another").param("number", "99").param("reason", "I want it so"))
                .getStatus())
        .isEqualTo(422);
    assertThat(
            send(
                    "panel-chair",
                    post(board + "/another")
                        .param("number", number)
                        .param("reason", "I want it so"))
                .getRedirectedUrl())
        .isEqualTo(board);
    assertThat(driver.tasks(samples.review(application))).hasSize(1);
  }

  private OpenTask begun() {
    UUID call = samples.call(1, 1);
    UUID application = samples.application(call);
    samples.begin(call, "reviewer1");
    return driver.task(samples.review(application), "declareConflict");
  }

  private static MockHttpServletRequestBuilder scored(String path) {
    return post(path)
        .param("scores[0].points", "8")
        .param("scores[0].remark", "Clear and solid")
        .param("scores[1].points", "2.5")
        .param("scores[1].remark", "Could be bolder");
  }

  private String id(String signInName) {
    return driver.person(signInName).id().toString();
  }

  private String page(String person, String path) throws Exception {
    MockHttpServletResponse answer = answer(person, get(path));
    assertThat(answer.getStatus()).as(path + " as " + person).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse send(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return answer(person, request.with(csrf()));
  }

  private MockHttpServletResponse answer(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(as.person(person))).andReturn().getResponse();
  }
}
