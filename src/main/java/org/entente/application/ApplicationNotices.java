package org.entente.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.grant.Calls;
import org.entente.people.Role;
import org.entente.shared.Language;
import org.entente.shared.Notice;
import org.entente.shared.OutsideNotice;
import org.entente.web.Formats;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who hears of what happens to an application, each in their language. */
@Component
class ApplicationNotices {

  private final ApplicationEventPublisher events;
  private final Calls calls;
  private final Formats formats;

  ApplicationNotices(ApplicationEventPublisher events, Calls calls, Formats formats) {
    this.events = events;
    this.calls = calls;
    this.formats = formats;
  }

  /**
   * Tells the applicant, on the board and by mail or by mail alone.
   *
   * @param key unique within the application
   * @param what of {@code notice.application.<what>}; its first two arguments are the reference and
   *     the call's title
   */
  void tell(
      UUID id,
      String reference,
      UUID call,
      Applicant who,
      String key,
      String what,
      String... more) {
    List<String> arguments = new ArrayList<>();
    arguments.add(reference);
    arguments.add(calls.get(call).title().in(who.language()));
    arguments.addAll(List.of(more));
    String permanent = "application:" + id + ":" + key;
    String message = "notice.application." + what;
    String link = "/my/applications/" + id;
    UUID person = who.person();
    if (person != null) {
      events.publishEvent(
          new Notice(permanent, Set.of(person), Set.of(), message, arguments, link));
    } else {
      events.publishEvent(
          new OutsideNotice(
              permanent, who.address(), who.name(), who.language(), message, arguments, link));
    }
  }

  void tell(Application application, String key, String what, String... more) {
    tell(
        application.id(),
        application.reference(),
        application.call(),
        application.applicant(),
        key,
        what,
        more);
  }

  /** Whoever may confirm that somebody comes late. */
  void tellStaff(UUID id, String key, String what, List<String> arguments) {
    events.publishEvent(
        new Notice(
            "application:" + id + ":" + key,
            Set.of(),
            Set.of(Role.OFFICER.key(), Role.VICE_RECTOR.key()),
            "notice.application." + what,
            arguments,
            "/applications/" + id));
  }

  String time(Instant instant, Language language) {
    return Spoken.time(instant, language, formats.zone());
  }
}
