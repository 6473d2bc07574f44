package org.entente.notify.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;
import org.entente.notify.MailProperties;
import org.entente.notify.MailProperties.Tls;
import org.entente.notify.post.PostWorld.Reader;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.TlsDoor;
import org.entente.testing.TlsIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.context.ApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails go to, and come back from, servers that are who they say; to others they do not go. */
@EntenteTest
class MailOverTlsTest {

  private static final String HOST = "localhost";

  @Autowired private ApplicationContext context;
  @Autowired private ReturnedMails returned;

  private PostWorld world;
  private TlsIdentity identity;

  @BeforeEach
  void open() throws Exception {
    world = new PostWorld(context);
    identity = TlsIdentity.of(HOST, world.clock.instant());
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Tls.class,
      names = {"IMPLICIT", "REQUIRED", "OPTIONAL"})
  void reachAServerThatIsTrusted(Tls tls) throws Exception {
    try (TlsDoor door = door(tls)) {
      Reader reader = sent(door, tls, HOST, identity);
      assertThat(world.states(reader)).containsExactly("SENT");
      assertThat(world.arrived(reader)).hasSize(1);
      assertThat(door.heard()).noneMatch(line -> line.contains("MAIL FROM"));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Tls.class,
      names = {"IMPLICIT", "REQUIRED", "OPTIONAL"})
  void doNotReachAServerThatNobodyTrusts(Tls tls) throws Exception {
    try (TlsDoor door = door(tls)) {
      TlsIdentity other = TlsIdentity.of(HOST, world.clock.instant());
      Reader reader = sent(door, tls, HOST, other);
      assertThat(world.states(reader)).containsExactly("FAILED");
      assertThat(world.arrived(reader)).isEmpty();
      world.clock.pass(Duration.ofHours(1));
      world.postman(server(door.port(), tls, HOST, identity)).go(() -> false);
      assertThat(world.states(reader)).as("when the trust is there").containsExactly("SENT");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Tls.class,
      names = {"IMPLICIT", "REQUIRED"})
  void doNotReachAServerOfAnotherName(Tls tls) throws Exception {
    try (TlsDoor door = door(tls)) {
      Reader reader = sent(door, tls, "127.0.0.1", identity);
      assertThat(world.states(reader)).containsExactly("FAILED");
      assertThat(world.arrived(reader)).isEmpty();
    }
  }

  @Test
  void doNotGoInTheClearWhereTlsIsRequired() throws Exception {
    Reader reader = world.reader(Language.AR);
    world.tell(reader);
    world.postman(server(world.host.port(), Tls.REQUIRED, HOST, identity)).go(() -> false);
    assertThat(world.states(reader)).containsExactly("FAILED");
    assertThat(world.arrived(reader)).isEmpty();
  }

  @Test
  void comeBackThroughAMailboxThatIsTrusted() throws Exception {
    GreenMailUser box = world.host.post().setUser("bounces@university.example", "bounces", "x");
    try (TlsDoor smtp = door(Tls.IMPLICIT);
        TlsDoor imap = new TlsDoor(world.host.post().getImap().getPort(), identity, false)) {
      Reader reader = sent(smtp, Tls.IMPLICIT, HOST, identity);
      box.deliver(report(world.arrived(reader).get(0).getMessageID(), reader.address()));
      bounces(imap, TlsIdentity.of(HOST, world.clock.instant())).read();
      assertThat(world.states(reader)).as("nobody trusts it").containsExactly("SENT");
      bounces(imap, identity).read();
      assertThat(world.states(reader)).containsExactly("BOUNCED");
    }
  }

  private TlsDoor door(Tls tls) throws Exception {
    return new TlsDoor(world.host.port(), identity, tls != Tls.IMPLICIT);
  }

  private Reader sent(TlsDoor door, Tls tls, String host, TlsIdentity trusted) throws Exception {
    Reader reader = world.reader(Language.EN);
    world.tell(reader);
    world.postman(server(door.port(), tls, host, trusted)).go(() -> false);
    return reader;
  }

  /** As {@code spring.mail.ssl.bundle} sets it up. */
  private MailServer server(int port, Tls tls, String host, TlsIdentity trusted) throws Exception {
    JavaMailSenderImpl line = new JavaMailSenderImpl();
    line.setHost(host);
    line.setPort(port);
    line.getJavaMailProperties().put("mail.smtp.ssl.socketFactory", trusting(trusted));
    return new MailServer(line, properties(tls, null), Tls.REQUIRED, world.clock);
  }

  private BounceReader bounces(TlsDoor door, TlsIdentity trusted) throws Exception {
    MailProperties.Bounces mailbox =
        new MailProperties.Bounces(
            HOST, door.port(), "bounces", "x", true, "INBOX", Duration.ofMinutes(5), "office");
    DefaultSslBundleRegistry bundles = new DefaultSslBundleRegistry("office", bundle(trusted));
    return new BounceReader(properties(Tls.REQUIRED, mailbox), returned, bundles);
  }

  private static MailProperties properties(
      Tls tls, MailProperties.@org.jspecify.annotations.Nullable Bounces mailbox) {
    MailProperties like = PostWorld.PROPERTIES;
    return new MailProperties(
        false,
        like.from(),
        like.replyTo(),
        like.returnPath(),
        tls,
        Duration.ofSeconds(5),
        like.lease(),
        like.pause(),
        like.giveUp(),
        like.catchUp(),
        like.keepText(),
        mailbox);
  }

  private static SSLSocketFactory trusting(TlsIdentity identity) throws Exception {
    return bundle(identity).createSslContext().getSocketFactory();
  }

  private static SslBundle bundle(TlsIdentity trusted) throws Exception {
    return SslBundle.of(SslStoreBundle.of(null, null, trusted.trust()));
  }

  private static MimeMessage report(String messageId, String address) throws Exception {
    String text =
        """
        From: Mail Delivery System <mailer-daemon@other.example>
        To: bounces@university.example
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

        --b1
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.other.example

        Final-Recipient: rfc822; %2$s
        Action: failed
        Status: 5.1.1

        --b1
        Content-Type: message/rfc822

        Message-ID: %1$s
        Subject: the mail itself

        its text
        --b1--
        """
            .formatted(messageId, address);
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
  }
}
