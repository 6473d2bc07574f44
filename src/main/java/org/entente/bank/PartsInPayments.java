package org.entente.bank;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Actor;
import org.springframework.stereotype.Component;

/** Who had which part in payments, by all that is known of them. */
@Component
public class PartsInPayments {

  private final List<PaymentParts> known;

  public PartsInPayments(List<PaymentParts> known) {
    this.known = known;
  }

  public Set<PaymentPart> of(Collection<UUID> orders, Actor actor) {
    Set<PaymentPart> parts = EnumSet.noneOf(PaymentPart.class);
    known.forEach(each -> parts.addAll(each.of(orders, actor)));
    return parts;
  }
}
