package org.entente.notify.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToIntFunction;
import org.entente.notify.outbox.OutboxFigures.Figures;
import org.springframework.stereotype.Component;

/** {@code entente.mails} by how they stand, for whoever watches over many servers. */
@Component
class OutboxMeters implements MeterBinder {

  private final OutboxFigures outbox;

  OutboxMeters(OutboxFigures outbox) {
    this.outbox = outbox;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    gauge(registry, "waiting", Figures::waiting);
    gauge(registry, "failing", Figures::failing);
    gauge(registry, "given-up", Figures::givenUp);
    gauge(registry, "held", Figures::held);
    gauge(registry, "returned", Figures::returned);
  }

  private void gauge(MeterRegistry registry, String state, ToIntFunction<Figures> figure) {
    Gauge.builder("entente.mails", outbox, each -> figure.applyAsInt(each.now()))
        .tag("state", state)
        .description("mails in the outbox")
        .register(registry);
  }
}
