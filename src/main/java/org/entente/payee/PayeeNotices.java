package org.entente.payee;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Role;
import org.entente.shared.Notice;
import org.entente.shared.OutsideNotice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The payee hears of everything that happens to their bank details, at the address that is known of
 * them: whoever else entered them cannot keep it quiet.
 */
@Component
class PayeeNotices {

  /** The payee's own page. */
  static final String OWN = "/my/bank-details";

  private final ApplicationEventPublisher events;

  PayeeNotices(ApplicationEventPublisher events) {
    this.events = events;
  }

  void payee(Details details, String what) {
    Payee payee = details.payee();
    String key = details.ref() + ":" + what;
    String message = "notice.payee." + what;
    List<String> arguments = List.of(details.masked());
    UUID person = payee.person();
    if (person != null) {
      Notice notice = new Notice(key, Set.of(person), Set.of(), message, arguments, OWN);
      events.publishEvent(notice.thatPresses());
    } else if (!payee.address().isEmpty()) {
      events.publishEvent(
          new OutsideNotice(
              key, payee.address(), payee.name(), payee.language(), message, arguments, OWN));
    }
  }

  /** Finance looks after what the bank sent back, and after what was stopped. */
  void office(Details details, String what) {
    events.publishEvent(
        new Notice(
            details.ref() + ":office:" + what,
            Set.of(),
            Set.of(Role.FINANCE_OFFICER.key(), Role.FINANCE_CONTROLLER.key()),
            "notice.payee.office." + what,
            List.of(details.payee().name(), details.masked()),
            "/bank-details/" + details.id()));
  }
}
