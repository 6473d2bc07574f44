package org.entente.grant;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.shared.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What whoever asked for a call and looks after it hears of it. */
@Component
class CallNotices {

  private final ApplicationEventPublisher events;

  CallNotices(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** Each time it happens; the call's version makes the key. */
  void tell(Call call, String what) {
    tell(call, what, what + ":" + call.version());
  }

  /** Of one change of the call. */
  void tellAgain(Call call, String what, UUID change) {
    tell(call, what, what + ":" + change);
  }

  private void tell(Call call, String what, String key) {
    events.publishEvent(
        new Notice(
            "call:" + call.id() + ":" + key,
            Stream.of(call.requester(), call.owner()).collect(Collectors.toSet()),
            Set.of(),
            "notice.grant." + what,
            List.of(call.reference(), call.title().in(call.languages().get(0))),
            "/calls/" + call.id()));
  }
}
