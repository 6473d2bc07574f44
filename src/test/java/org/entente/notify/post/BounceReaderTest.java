package org.entente.notify.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.entente.notify.MailProperties;
import org.entente.notify.post.PostWorld.Reader;
import org.entente.people.MailAddresses;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.context.ApplicationContext;

/** Mails that come back are read from their mailbox and believed only where they know enough. */
@EntenteTest
class BounceReaderTest {

  private static final String REPORT =
      """
      From: Mail Delivery System <mailer-daemon@other.example>
      To: bounces@university.example
      Subject: Undelivered Mail Returned to Sender
      MIME-Version: 1.0
      Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

      --b1
      Content-Type: text/plain

      I am sorry to inform you.
      --b1
      Content-Type: message/delivery-status

      Reporting-MTA: dns; mx.other.example
      Arrival-Date: Mon, 3 Mar 2031 08:00:00 +0000

      Final-Recipient: rfc822; %2$s
      Original-Recipient: rfc822;%2$s
      Action: %3$s
      Status: %4$s
      Diagnostic-Code: smtp; 550 %4$s there is
       no such mailbox

      --b1
      Content-Type: message/rfc822

      Message-ID: %1$s
      Subject: the mail itself

      its text
      --b1--
      """;

  @Autowired private ApplicationContext context;
  @Autowired private MailAddresses addresses;
  @Autowired private ReturnedMails returned;

  private PostWorld world;
  private GreenMailUser box;

  @BeforeEach
  void open() throws Exception {
    world = new PostWorld(context);
    box = world.host.post().setUser("bounces@university.example", "bounces", "secret");
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  @Test
  void notesOnMailAndAddressThatItCameBack() throws Exception {
    Reader reader = sent();
    deliver(messageId(reader), reader.address(), "failed", "5.1.1");
    reader().read();
    assertThat(world.states(reader)).containsExactly("BOUNCED");
    assertThat(addresses.of(reader.id()).orElseThrow().bounces()).isTrue();
    assertThat(addresses.of(reader.id()).orElseThrow().bounce())
        .isEqualTo("5.1.1 550 5.1.1 there is no such mailbox");
    world.tell(reader);
    world.rounds();
    assertThat(world.states(reader)).containsExactly("BOUNCED", "HELD ADDRESS_BOUNCES");
    addresses.confirm(reader.id());
    reader().read();
    assertThat(addresses.of(reader.id()).orElseThrow().bounces()).as("read once").isFalse();
    world.rounds();
    assertThat(world.states(reader)).containsExactly("BOUNCED", "SENT");
  }

  @Test
  void blamesNoAddressForWhatPasses() throws Exception {
    Reader reader = sent();
    deliver(messageId(reader), reader.address(), "delayed", "4.4.1");
    reader().read();
    assertThat(world.states(reader)).containsExactly("SENT");
    deliver(messageId(reader), reader.address(), "failed", "4.4.7");
    reader().read();
    assertThat(world.states(reader)).containsExactly("BOUNCED");
    assertThat(addresses.of(reader.id()).orElseThrow().bounces()).isFalse();
  }

  @Test
  void believesNobodyWhoDoesNotKnowTheMail() throws Exception {
    Reader reader = sent();
    deliver("<guessed@university.example>", reader.address(), "failed", "5.1.1");
    deliver(messageId(reader), "other@university.example", "failed", "5.1.1");
    reader().read();
    assertThat(addresses.of(reader.id()).orElseThrow().bounces()).isFalse();
  }

  @Test
  void readsOnAfterWhatNoDatabaseCanHold() throws Exception {
    Reader reader = sent();
    deliver("<a\0b@university.example>", reader.address(), "failed", "5.1.1");
    deliver(messageId(reader), reader.address(), "failed", "5.1.1\0");
    reader().read();
    assertThat(world.states(reader)).containsExactly("BOUNCED");
    assertThat(addresses.of(reader.id()).orElseThrow().bounces()).isTrue();
  }

  private Reader sent() {
    Reader reader = world.reader(Language.EN);
    world.tell(reader);
    world.rounds();
    return reader;
  }

  private String messageId(Reader reader) throws Exception {
    return world.arrived(reader).get(0).getMessageID();
  }

  private void deliver(String messageId, String address, String action, String status)
      throws Exception {
    String report = REPORT.formatted(messageId, address, action, status).replace("\n", "\r\n");
    box.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8))));
  }

  private BounceReader reader() {
    MailProperties.Bounces mailbox =
        new MailProperties.Bounces(
            "127.0.0.1",
            world.host.post().getImap().getPort(),
            "bounces",
            "secret",
            false,
            "INBOX",
            Duration.ofMinutes(5),
            null);
    MailProperties with = PostWorld.PROPERTIES;
    return new BounceReader(
        new MailProperties(
            false,
            with.from(),
            with.replyTo(),
            with.returnPath(),
            with.tls(),
            Duration.ofSeconds(5),
            with.lease(),
            with.pause(),
            with.giveUp(),
            with.catchUp(),
            with.keepText(),
            mailbox),
        returned,
        new DefaultSslBundleRegistry());
  }
}
