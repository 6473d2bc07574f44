package org.entente.notify.post;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.entente.notify.MailProperties;
import org.entente.notify.MailProperties.Bounces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox that undeliverable mails come back to. A mail there is marked as read after
 * what it says stands in the database, so that a crash in between reads it again.
 */
@Component
class BounceReader {

  private static final Logger LOG = LoggerFactory.getLogger(BounceReader.class);

  /** A report quotes the mail it is about; ours are small. */
  private static final int LARGEST = 1_000_000;

  private final @Nullable Bounces mailbox;
  private final Duration timeout;
  private final ReturnedMails returned;
  private final SslBundles bundles;

  BounceReader(MailProperties properties, ReturnedMails returned, SslBundles bundles) {
    this.mailbox = properties.bounces();
    this.timeout = properties.timeout();
    this.returned = returned;
    this.bundles = bundles;
  }

  boolean configured() {
    return mailbox != null;
  }

  Duration every() {
    return Objects.requireNonNull(mailbox).every();
  }

  /** Reads what has not been read. */
  void read() {
    Bounces box = Objects.requireNonNull(mailbox);
    String protocol = box.tls() ? "imaps" : "imap";
    try (Store store =
        Session.getInstance(settings(protocol, box.sslBundle())).getStore(protocol)) {
      store.connect(box.host(), box.port(), box.username(), box.password());
      try (Folder folder = store.getFolder(box.folder())) {
        folder.open(Folder.READ_WRITE);
        for (Message message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
          read(message);
        }
      }
    } catch (MessagingException e) {
      LOG.warn("The mailbox of returned mails cannot be read: {}", e.getMessage());
      LOG.debug("The cause", e);
    }
  }

  private void read(Message message) throws MessagingException {
    if (message.getSize() <= LARGEST) {
      try {
        DeliveryReport.read(new MimeMessage((MimeMessage) message)).ifPresent(returned::note);
      } catch (IOException | MessagingException e) {
        LOG.warn("A returned mail cannot be understood: {}", e.getMessage());
      }
    }
    message.setFlag(Flags.Flag.SEEN, true);
  }

  private Properties settings(String protocol, @Nullable String bundle) {
    String wait = String.valueOf(timeout.toMillis());
    Properties mail = new Properties();
    for (String each : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
      mail.setProperty("mail." + protocol + "." + each, wait);
    }
    mail.setProperty("mail." + protocol + ".peek", "true");
    mail.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
    if (bundle != null) {
      mail.put(
          "mail." + protocol + ".ssl.socketFactory",
          bundles.getBundle(bundle).createSslContext().getSocketFactory());
    }
    return mail;
  }
}
