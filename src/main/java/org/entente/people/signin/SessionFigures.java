package org.entente.people.signin;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.entente.people.session.SessionStore;
import org.springframework.stereotype.Component;

/** For whoever watches over the nodes: {@code entente_sessions}. */
@Component
class SessionFigures implements MeterBinder {

  private final SessionStore sessions;

  SessionFigures(SessionStore sessions) {
    this.sessions = sessions;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("entente.sessions", sessions, SessionStore::open)
        .description("Open sessions on all nodes")
        .register(registry);
  }
}
