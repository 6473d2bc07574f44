package org.entente.notify.post;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.entente.notify.MailProperties;
import org.entente.notify.MailProperties.Tls;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The line to the mail server, where one is configured. No answer of it is waited for longer than
 * the time-out, and nothing goes over it in the clear unless that was said.
 */
@Component
public class MailServer {

  private final Optional<JavaMailSenderImpl> line;
  private final MailProperties properties;
  private final Clock clock;

  @Autowired
  MailServer(
      ObjectProvider<JavaMailSenderImpl> line,
      MailProperties properties,
      Environment environment,
      Clock clock) {
    this(
        line.getIfAvailable(),
        properties,
        environment.acceptsProfiles(Profiles.of("demo")) ? Tls.OPTIONAL : Tls.REQUIRED,
        clock);
  }

  MailServer(@Nullable JavaMailSenderImpl line, MailProperties properties, Tls usual, Clock clock) {
    this.line = Optional.ofNullable(line);
    this.properties = properties;
    this.clock = clock;
    Tls tls = properties.tls() == null ? usual : properties.tls();
    this.line.ifPresent(sender -> set(sender.getJavaMailProperties(), tls));
    check(properties.from());
    check(properties.replyTo());
    check(properties.returnPath());
  }

  /** A mistake here would have every mail refused, so Entente does not start with it. */
  private static void check(@Nullable String address) {
    try {
      if (address != null) {
        InternetAddress.parse(address, true)[0].validate();
      }
    } catch (AddressException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalStateException("entente.mail: not a mail address: " + address, e);
    }
  }

  private void set(Properties mail, Tls tls) {
    String wait = String.valueOf(properties.timeout().toMillis());
    mail.setProperty("mail.smtp.connectiontimeout", wait);
    mail.setProperty("mail.smtp.timeout", wait);
    mail.setProperty("mail.smtp.writetimeout", wait);
    mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    mail.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Tls.IMPLICIT));
    mail.setProperty("mail.smtp.starttls.enable", String.valueOf(tls != Tls.IMPLICIT));
    mail.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.REQUIRED));
    // Without waiting for the farewell: what the server has accepted is sent.
    mail.setProperty("mail.smtp.quitwait", "false");
    if (properties.returnPath() != null) {
      mail.setProperty("mail.smtp.from", properties.returnPath());
    }
  }

  /** Whether there is one. */
  public boolean known() {
    return line.isPresent();
  }

  /** Where it stands, for people to read. */
  public String place() {
    return line.map(sender -> sender.getHost() + ":" + sender.getPort()).orElse("");
  }

  /**
   * Hands a letter over; never in a transaction, as it may take a time-out for each of a dozen
   * answers.
   */
  Posted post(Letter letter) {
    JavaMailSenderImpl sender = line.orElseThrow();
    try {
      MimeMessage message = sender.createMimeMessage();
      letter.write(message, properties, clock.instant());
      sender.send(message);
      return new Posted.Accepted("");
    } catch (MailException e) {
      return ServerAnswers.read(e);
    } catch (MessagingException e) {
      return new Posted.Refused(String.valueOf(e.getMessage()), false);
    }
  }
}
