package org.entente.notify;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave the house. The server itself is named by {@code spring.mail.*}.
 *
 * @param sender false where tests push each round by hand
 * @param from whom mails come from: {@code Name <address>} or an address
 * @param replyTo the office that answers are meant for; null: answers go to {@code from}
 * @param returnPath where the mail system sends back what cannot be delivered; null: {@code from}
 * @param tls null: as the profile says, optional only in the demo
 * @param timeout how long to wait for each answer of the mail server, connecting included
 * @param lease how long a mail stays its sender's; well above what one conversation can last
 * @param pause between two looks at the outbox
 * @param giveUp a mail that could not be sent for so long is tried again only when somebody presses
 * @param catchUp mails kept for want of a server or an address go out by themselves when there is
 *     one, if they are no older; older ones when somebody presses
 * @param keepText for how long the words of a mail are kept after it was sent
 */
@ConfigurationProperties("entente.mail")
public record MailProperties(
    @DefaultValue("true") boolean sender,
    @DefaultValue("Entente <entente@university.example>") String from,
    @Nullable String replyTo,
    @Nullable String returnPath,
    @Nullable Tls tls,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("5m") Duration lease,
    @DefaultValue("3s") Duration pause,
    @DefaultValue("5d") Duration giveUp,
    @DefaultValue("1d") Duration catchUp,
    @DefaultValue("90d") Duration keepText,
    @Nullable Bounces bounces) {

  /** Greeting, TLS, sign-in, sender, recipient, text and farewell: each may take the time-out. */
  private static final int ANSWERS = 15;

  public MailProperties {
    if (timeout.multipliedBy(ANSWERS).compareTo(lease) > 0) {
      throw new IllegalArgumentException(
          "entente.mail.lease must be at least " + ANSWERS + " times entente.mail.timeout");
    }
  }

  /** How the line to the mail server is protected. */
  public enum Tls {
    /** STARTTLS, or nothing is sent. */
    REQUIRED,
    /** STARTTLS where the server offers it. */
    OPTIONAL,
    /** TLS from the first byte. */
    IMPLICIT
  }

  /**
   * The mailbox that undeliverable mails come back to, read by IMAP.
   *
   * @param tls from the first byte; false only for a server on the same machine
   * @param sslBundle name of the {@code spring.ssl.bundle} with the authority that vouches for the
   *     server; null: those that Java trusts
   */
  public record Bounces(
      String host,
      @DefaultValue("993") int port,
      String username,
      String password,
      @DefaultValue("true") boolean tls,
      @DefaultValue("INBOX") String folder,
      @DefaultValue("5m") Duration every,
      @Nullable String sslBundle) {}
}
