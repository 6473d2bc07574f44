package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.servlet.ModelAndView;

@EntenteTest
class ErrorPagesTest {

  @Autowired Troubles troubles;
  @Autowired TroubleAnswers answers;
  @LocalServerPort int port;

  @Test
  void tellsADatabaseThatIsAwayFromAFaultOfOurs() {
    Exception away =
        new CannotGetJdbcConnectionException(
            "no connection", new SQLTransientConnectionException("timed out"));
    assertThat(troubles.of(away, 500).status()).isEqualTo(503);
    assertThat(troubles.of(new IllegalStateException("ours"), 500).status()).isEqualTo(500);
    assertThat(troubles.of(new OptimisticLockingFailureException("stale"), 500).status())
        .isEqualTo(409);
    assertThat(troubles.of(Refusal.notFound(), 500).status()).isEqualTo(404);
  }

  @Test
  void whoeverGaveWayIsToldThatSomebodyWasFaster() {
    assertThat(troubles.of(new CannotAcquireLockException("deadlock"), 500).status())
        .isEqualTo(409);
    SQLException deadlock = new SQLException("deadlock detected", "40P01");
    assertThat(troubles.of(new IllegalStateException("in the engine", deadlock), 500).status())
        .isEqualTo(409);
    SQLException duplicate = new SQLException("duplicate key", "23505");
    assertThat(troubles.of(new IllegalStateException(duplicate), 500).status()).isEqualTo(500);
  }

  @Test
  void seesTheOutageBehindARollbackThatFailsToo() {
    TransactionSystemException rollback =
        new TransactionSystemException(
            "JDBC rollback failed", new SQLException("Connection is closed"));
    rollback.initApplicationException(
        new DataAccessResourceFailureException("cut", new SQLException("I/O error", "08006")));
    assertThat(troubles.of(rollback, 500).status()).isEqualTo(503);
  }

  @Test
  void asksToComeBackInTenSeconds() {
    MockHttpServletResponse response = new MockHttpServletResponse();
    answers.answer(Trouble.of(503, "E-1"), new MockHttpServletRequest("GET", "/tasks"), response);
    assertThat(response.getHeader("Retry-After")).isEqualTo("10");
  }

  @Test
  void swapsTheMainPartForAFragment() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/tasks/1/claim");
    request.addHeader("HX-Request", "true");
    MockHttpServletResponse response = new MockHttpServletResponse();
    ModelAndView page =
        (ModelAndView)
            answers.answer(
                Trouble.of(Refusal.conflict("error.conflict"), "E-1"), request, response);
    assertThat(response.getHeader("HX-Retarget")).isEqualTo("#main");
    assertThat(page.getViewName()).isEqualTo("web/trouble :: body");
    assertThat(page.getStatus()).isNotNull();
  }

  @Test
  void hasAPageForWhatFailsBeforeAController() throws Exception {
    HttpResponse<String> answer =
        send(
            request("/language", "es", "text/html")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("lang=\"es\"");
  }

  @Test
  void answersTheApiWithProblemDetails() throws Exception {
    HttpResponse<String> answer = send("/api/nowhere", "en");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body())
        .contains("urn:entente:problem:error.token.missing")
        .contains("\"reference\"");
  }

  @Test
  void speaksTheLanguageOfTheBrowserBeforeSignIn() throws Exception {
    assertThat(send("/sign-in", "ar").body()).contains("lang=\"ar\" dir=\"rtl\"");
    assertThat(send("/sign-in", "de, fr;q=0.8").body()).contains("lang=\"fr\" dir=\"ltr\"");
    assertThat(send("/sign-in", "de").body()).contains("lang=\"en\"").doesNotContain("??");
  }

  private HttpResponse<String> send(String path, String language)
      throws IOException, InterruptedException {
    return send(request(path, language, "*/*").build());
  }

  private HttpRequest.Builder request(String path, String language, String type) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Accept-Language", language)
        .header("Accept", type);
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
