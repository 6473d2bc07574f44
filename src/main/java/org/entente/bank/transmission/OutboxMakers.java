package org.entente.bank.transmission;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.entente.bank.PaymentPart;
import org.entente.bank.PaymentParts;
import org.entente.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makers, as the outbox was told of them. */
@Component
class OutboxMakers implements PaymentParts {

  private final JdbcClient jdbc;

  OutboxMakers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<PaymentPart> of(Collection<UUID> orders, Actor actor) {
    boolean made =
        jdbc.sql(
                """
                select exists (select 1 from bank_payment
                   where order_id = any(:orders) and maker_id = any(:persons))
                """)
            .param("orders", orders.toArray(UUID[]::new))
            .param("persons", actor.persons().toArray(UUID[]::new))
            .query(Boolean.class)
            .single();
    return made ? Set.of(PaymentPart.MADE) : Set.of();
  }
}
