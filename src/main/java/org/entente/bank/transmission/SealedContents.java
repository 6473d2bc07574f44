package org.entente.bank.transmission;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.entente.secret.SecretBox;
import org.entente.shared.Jsonb;
import org.springframework.stereotype.Component;

/** Seals who is paid and on which account, for one payment and no other. */
@Component
public class SealedContents {

  private final SecretBox box;

  SealedContents(SecretBox box) {
    this.box = box;
  }

  String seal(UUID order, PaymentContent content) {
    return box.seal(Jsonb.write(content).getBytes(StandardCharsets.UTF_8), purpose(order));
  }

  public PaymentContent open(Transmission payment) {
    byte[] open = box.open(payment.sealed(), purpose(payment.order()));
    return Jsonb.read(new String(open, StandardCharsets.UTF_8), PaymentContent.class);
  }

  boolean outdated(String sealed) {
    return box.outdated(sealed);
  }

  String anew(UUID order, String sealed) {
    return box.seal(box.open(sealed, purpose(order)), purpose(order));
  }

  private static String purpose(UUID order) {
    return "bank.payment " + order;
  }
}
