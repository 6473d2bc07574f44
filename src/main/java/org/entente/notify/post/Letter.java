package org.entente.notify.post;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.entente.notify.MailProperties;
import org.entente.notify.outbox.MailText;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it goes over the line: plain text and HTML of the same words, marked as written by a
 * program, so that no other program answers it.
 *
 * @param leave address of the page where its reader ends such mails, null where they cannot
 */
record Letter(
    String messageId, String name, String address, MailText text, @Nullable String leave) {

  private static final String CHARSET = StandardCharsets.UTF_8.name();

  Letter(String messageId, String name, String address, MailText text) {
    this(messageId, name, address, text, null);
  }

  void write(MimeMessage message, MailProperties properties, Instant now)
      throws MessagingException {
    message.setHeader("Message-ID", messageId);
    message.setFrom(InternetAddress.parse(properties.from(), true)[0]);
    if (properties.replyTo() != null) {
      message.setReplyTo(InternetAddress.parse(properties.replyTo(), true));
    }
    message.setRecipient(Message.RecipientType.TO, named(address, name));
    message.setSubject(text.subject(), CHARSET);
    message.setSentDate(Date.from(now));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Precedence", "bulk");
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.setHeader("List-ID", "Entente <" + listId(messageId) + ">");
    if (leave != null) {
      message.setHeader("List-Unsubscribe", "<" + leave + ">");
    }
    message.setContentLanguage(new String[] {text.language().tag()});
    MimeMultipart both = new MimeMultipart("alternative");
    both.addBodyPart(part(text.plain(), "plain"));
    both.addBodyPart(part(text.html(), "html"));
    message.setContent(both);
  }

  private BodyPart part(String words, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(words, CHARSET, subtype);
    part.setContentLanguage(new String[] {text.language().tag()});
    return part;
  }

  private static InternetAddress named(String address, String name) throws MessagingException {
    try {
      InternetAddress named = new InternetAddress(address, oneLine(name), CHARSET);
      named.validate();
      return named;
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java has UTF-8", e);
    }
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\p{Cntrl}+", " ");
  }

  private static String listId(String messageId) {
    return "entente." + messageId.substring(messageId.indexOf('@') + 1, messageId.length() - 1);
  }
}
