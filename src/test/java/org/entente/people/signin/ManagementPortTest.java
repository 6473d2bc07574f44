package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@EntenteTest
class ManagementPortTest {

  @LocalServerPort int people;
  @LocalManagementPort int operators;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/livez",
        "/readyz",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness"
      })
  void saysWhetherItIsUpAndNoMore(String probe) throws Exception {
    HttpResponse<String> answer = get(operators, probe);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("PostgreSQL", "disk");
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(get(people, probe).statusCode()).as("on people's port").isEqualTo(302);
  }

  @Test
  void givesFiguresOfTheWork() throws Exception {
    HttpResponse<String> answer = get(operators, "/actuator/prometheus");
    assertThat(answer.statusCode()).isEqualTo(200);
    for (String figure : new String[] {"tasks_open", "jobs_due", "jobs_stopped", "sessions"}) {
      assertThat(answer.body()).containsPattern("(?m)^entente_" + figure + "\\S* \\d");
    }
    assertThat(answer.body()).contains("hikaricp_connections_active", "jvm_memory_used_bytes");
    assertThat(get(people, "/actuator/prometheus").statusCode()).isEqualTo(302);
  }

  @Test
  void hasNothingElse() throws Exception {
    for (String path : new String[] {"/actuator/env", "/actuator/heapdump", "/sign-in", "/"}) {
      assertThat(get(operators, path).statusCode()).as(path).isEqualTo(404);
    }
  }

  private static HttpResponse<String> get(int port, String path)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
