package org.entente.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Beneficiary;
import org.entente.grant.Calls;
import org.entente.people.Role;
import org.entente.shared.Notice;
import org.entente.shared.OutsideNotice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who hears of what happens to a report, each in their language. */
@Component
class ReportNotices {

  private final ApplicationEventPublisher events;
  private final Calls calls;

  ReportNotices(ApplicationEventPublisher events, Calls calls) {
    this.events = events;
    this.calls = calls;
  }

  /**
   * On the board and by mail, or by mail alone.
   *
   * @param key unique within the report
   * @param more arguments after the report's reference and the call's title
   */
  void beneficiary(Report report, Award award, String key, String what, String... more) {
    Beneficiary who = award.beneficiary();
    List<String> arguments = new ArrayList<>();
    arguments.add(report.reference());
    arguments.add(calls.get(award.call()).title().in(who.language()));
    arguments.addAll(List.of(more));
    String whole = report.ref() + ":" + key;
    String message = "notice.reporting." + what;
    String link = "/my/reports/" + report.id();
    UUID person = who.person();
    events.publishEvent(
        person != null
            ? new Notice(whole, Set.of(person), Set.of(), message, arguments, link)
            : new OutsideNotice(
                whole, who.address(), who.name(), who.language(), message, arguments, link));
  }

  /** Somebody has to do something about it. */
  void office(Report report, Award award, String key, Role role, String what, String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add(report.reference());
    arguments.add(award.beneficiary().name());
    arguments.addAll(List.of(more));
    events.publishEvent(
        new Notice(
                report.ref() + ":" + key,
                Set.of(),
                Set.of(role.key()),
                "notice.reporting.office." + what,
                arguments,
                "/reports/" + report.id())
            .thatPresses());
  }
}
