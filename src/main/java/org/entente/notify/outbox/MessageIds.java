package org.entente.notify.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.notify.MailProperties;
import org.springframework.stereotype.Component;

/**
 * The Message-ID of a mail, made of its permanent key: a repeat carries the same one, by which mail
 * programs show it once.
 */
@Component
public class MessageIds {

  private static final int BYTES = 20;

  private final String domain;

  public MessageIds(MailProperties properties) {
    String from = properties.from();
    this.domain = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
  }

  String of(NewMail mail) {
    String name =
        mail.to() instanceof Addressee.Account account
            ? mail.key() + "\n" + account.person()
            : mail.key();
    byte[] hash = digest().digest(name.getBytes(StandardCharsets.UTF_8));
    return "<" + HexFormat.of().formatHex(hash, 0, BYTES) + "@" + domain + ">";
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
