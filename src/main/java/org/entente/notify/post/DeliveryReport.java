package org.entente.notify.post;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a mail system writes when a mail could not be delivered (RFC 3462, RFC 3464).
 *
 * @param messageId of the mail that it is about
 */
record DeliveryReport(String messageId, List<Recipient> recipients) {

  /**
   * How it went with one recipient.
   *
   * @param addresses as the report names them: as they were given, and where that led
   * @param action {@code failed}, {@code delayed}, {@code delivered} …
   * @param status of RFC 3463, {@code 5.1.1}
   * @param diagnostic in the other side's words
   */
  record Recipient(List<String> addresses, String action, String status, String diagnostic) {

    boolean failed() {
      return action.equals("failed");
    }

    boolean forGood() {
      return failed() && status.startsWith("5.");
    }
  }

  /** Empty for any other mail. */
  static Optional<DeliveryReport> read(MimeMessage message) throws MessagingException, IOException {
    if (!message.isMimeType("multipart/report")
        || !(message.getContent() instanceof MimeMultipart parts)) {
      return Optional.empty();
    }
    List<Recipient> recipients = new ArrayList<>();
    String original = null;
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.isMimeType("message/delivery-status")) {
        recipients.addAll(recipients(part));
      } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
        original = header(new InternetHeaders(part.getInputStream()), "Message-ID");
      }
    }
    return original == null
        ? Optional.empty()
        : Optional.of(new DeliveryReport(original.strip(), recipients));
  }

  /** Groups of fields with an empty line between them; the first is about the whole mail. */
  private static List<Recipient> recipients(BodyPart part) throws MessagingException, IOException {
    String status = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<Recipient> recipients = new ArrayList<>();
    for (String group : status.replace("\r\n", "\n").split("\n[ \t]*\n")) {
      byte[] bytes = (group.strip() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
      InternetHeaders fields = new InternetHeaders(new ByteArrayInputStream(bytes), true);
      if (header(fields, "Final-Recipient") != null) {
        recipients.add(recipient(fields));
      }
    }
    return recipients;
  }

  private static Recipient recipient(InternetHeaders fields) {
    List<String> addresses = new ArrayList<>();
    for (String name : List.of("Original-Recipient", "Final-Recipient")) {
      String value = header(fields, name);
      if (value != null) {
        addresses.add(typed(value));
      }
    }
    String diagnostic = header(fields, "Diagnostic-Code");
    return new Recipient(
        addresses,
        text(header(fields, "Action")).toLowerCase(Locale.ROOT),
        text(header(fields, "Status")),
        diagnostic == null ? "" : typed(diagnostic));
  }

  /** What stands behind {@code rfc822;} or {@code smtp;}. */
  private static String typed(String value) {
    return value.substring(value.indexOf(';') + 1).strip();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  /** On one line, and without what the database has no place for, whoever sent it. */
  private static @Nullable String header(InternetHeaders fields, String name) {
    String[] values = fields.getHeader(name);
    return values == null || values.length == 0
        ? null
        : values[0].replaceAll("\\s*\\p{Cntrl}+\\s*", " ");
  }
}
