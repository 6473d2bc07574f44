package org.entente.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrubbedDetailsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          login failed, password=hunter2 given           | hunter2
          Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.e30 | eyJhbGciOiJIUzI1NiJ9
          api-key: 0a1b2c3d                              | 0a1b2c3d
          jdbc:postgresql://entente:geheim@db:5432/x     | geheim
          550 no such mailbox: rector@example.org        | rector@example.org
          Key (email, name)=(a@b.org, Somebody) exists.  | Somebody
          Failing row contains (17, Somebody, null)      | Somebody
          Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6MQ== refused | Zm9vYmFyYmF6
          """)
  void blacksOutWhatAMessageCarried(String message, String secret) {
    assertThat(ScrubbedDetails.of(new IllegalStateException(message)))
        .startsWith("java.lang.IllegalStateException: ")
        .contains("█")
        .doesNotContain(secret);
  }

  @Test
  void tellsEveryCauseOnceAndEnds() {
    Exception inner = new IllegalArgumentException("no such template");
    Exception outer = new IllegalStateException("sealing", inner);
    assertThat(ScrubbedDetails.of(outer))
        .isEqualTo(
            """
            java.lang.IllegalStateException: sealing
            java.lang.IllegalArgumentException: no such template""");
    inner.initCause(outer);
    assertThat(ScrubbedDetails.of(outer).lines()).hasSize(2);
    assertThat(ScrubbedDetails.of(new IllegalStateException("so ".repeat(9_000)))).hasSize(2_001);
  }

  @Test
  void whatTheDatabaseRefusesToStoreIsReplaced() {
    Throwable thrown = new IllegalStateException("half\0way");
    assertThat(Storable.of(thrown).getMessage()).isEqualTo("half\uFFFDway");
    assertThat(Storable.of(thrown).getStackTrace()).isEqualTo(thrown.getStackTrace());
    assertThat(ScrubbedDetails.of(thrown)).doesNotContain("\0");
  }
}
