package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.testing.MailHost;
import org.entente.testing.MailHost.Fault;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Killed between the mail server's taking a mail and our writing so down: the mail is sent again as
 * soon as its lease is over, under the Message-ID it had.
 */
@Tag("faults")
class MailKillTest {

  private static final String HEAD = "unit-head@university.example";
  private static final Duration SOON = Duration.ofSeconds(60);

  @Test
  void repeatsAMailUnderTheSameMessageId() throws Exception {
    Path folder = Path.of("target", "faults-mail").toAbsolutePath();
    Files.createDirectories(folder);
    try (MailHost host = new MailHost();
        Database database = new Database(folder.resolve("postgres"));
        Wire wire = new Wire(database.port())) {
      host.suffer(Fault.SILENT_AFTER_DATA);
      Application application =
          new Application(
              folder,
              wire.port(),
              "--spring.mail.host=127.0.0.1",
              "--spring.mail.port=" + host.port(),
              "--entente.mail.timeout=2s",
              "--entente.mail.lease=30s");
      try {
        application.awaitReady();
        new World(database, wire, application).until("endorseProposal", new Proposal("kth"));
        Eventually.isTrue("the server has the mail", SOON, () -> arrived(host) == 1);
        application.kill();
        host.suffer(Fault.NONE);
        application.restart();
        Eventually.isTrue("the mail is repeated", SOON, () -> arrived(host) == 2);
        Eventually.isTrue("it is known as sent", SOON, () -> sent(database));
        assertThat(messageIds(host)).hasSize(1);
      } finally {
        application.kill();
      }
    }
  }

  private static boolean sent(Database database) {
    return database
        .rows("select state from notify_mail where address = ?", HEAD)
        .equals(List.of(List.of("SENT")));
  }

  private static int arrived(MailHost host) {
    try {
      return host.arrived(HEAD).size();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> messageIds(MailHost host) throws MessagingException {
    Set<String> ids = new HashSet<>();
    for (MimeMessage message : host.arrived(HEAD)) {
      ids.add(message.getMessageID());
    }
    return ids;
  }
}
