package org.entente.notify.outbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entente.notify.MailProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The Message-ID of a mail, made of its permanent key: a repeat carries the same one, by which mail
 * programs show it once. A secret goes in as well, so that nobody who can guess the key forges a
 * report that the mail came back.
 */
@Component
public class MessageIds {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 20;

  private final String domain;
  private final JdbcClient jdbc;
  private volatile byte @Nullable [] secret;

  public MessageIds(MailProperties properties, JdbcClient jdbc) {
    this.jdbc = jdbc;
    String from = properties.from();
    this.domain = from.substring(from.lastIndexOf('@') + 1).replaceAll("[^A-Za-z0-9.-]", "");
  }

  String of(NewMail mail) {
    String name =
        mail.to() instanceof Addressee.Account account
            ? mail.key() + "\n" + account.person()
            : mail.key();
    byte[] hash = mac().doFinal(name.getBytes(StandardCharsets.UTF_8));
    return "<" + HexFormat.of().formatHex(hash, 0, BYTES) + "@" + domain + ">";
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret(), ALGORITHM));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /** Read with the first mail, as tables may be made only after this was. */
  private byte[] secret() {
    byte[] known = secret;
    if (known == null) {
      known =
          jdbc.sql("select secret from notify_secret")
              .query(String.class)
              .single()
              .getBytes(StandardCharsets.UTF_8);
      secret = known;
    }
    return known;
  }
}
