package org.entente.notify.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.entente.notify.MailProperties;
import org.entente.shared.ContentHash;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same for a repeat on every node, and nobody else's guess. */
@EntenteTest
class MessageIdsTest {

  @Autowired private MessageIds ids;
  @Autowired private MailProperties properties;
  @Autowired private JdbcClient jdbc;

  private final UUID person = UUID.fromString("00000000-0000-4000-8000-000000000007");
  private final NewMail digest =
      new NewMail(
          "digest:2026-11-27",
          new Addressee.Account(person),
          new Told(MailKind.DIGEST, null, "key", List.of(), null, null, "/tasks", false));

  @Test
  void isTheSameOnEveryNode() {
    assertThat(ids.of(digest)).isEqualTo(new MessageIds(properties, jdbc).of(digest));
  }

  @Test
  void isNotMadeOfWhatEverybodyKnows() {
    String known = ContentHash.of(digest.key() + "\n" + person).hex().substring(0, 40);
    assertThat(ids.of(digest)).doesNotContain(known).matches("<[0-9a-f]{40}@.+>");
  }
}
