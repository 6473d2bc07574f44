package org.entente.award;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
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

/** Who hears of what happens to an award, each in their language. */
@Component
class AwardNotices {

  private final ApplicationEventPublisher events;
  private final Calls calls;
  private final Formats formats;

  AwardNotices(ApplicationEventPublisher events, Calls calls, Formats formats) {
    this.events = events;
    this.calls = calls;
    this.formats = formats;
  }

  /** Once for each award, on the board and by mail, or by mail alone. */
  void beneficiary(Award award, String what, String... more) {
    Beneficiary who = award.beneficiary();
    List<String> arguments = new ArrayList<>();
    arguments.add(award.reference());
    arguments.add(calls.get(award.call()).title().in(who.language()));
    arguments.addAll(List.of(more));
    String key = award.ref() + ":" + what;
    String message = "notice.award." + what;
    String link = "/my/awards/" + award.id();
    UUID person = who.person();
    if (person != null) {
      events.publishEvent(new Notice(key, Set.of(person), Set.of(), message, arguments, link));
    } else {
      events.publishEvent(
          new OutsideNotice(
              key, who.address(), who.name(), who.language(), message, arguments, link));
    }
  }

  /** The office, and whoever prepared the awards. */
  void office(Award award, Round round, String what) {
    UUID preparer = round.preparedBy();
    events.publishEvent(
        new Notice(
            award.ref() + ":office:" + what,
            preparer == null ? Set.of() : Set.of(preparer),
            Set.of(Role.OFFICER.key()),
            "notice.award.office." + what,
            List.of(award.reference(), award.beneficiary().name()),
            "/awards/" + award.id()));
  }

  /** A time as a mail says it. */
  String time(Instant instant, Language language) {
    DateFormat format =
        DateFormat.getDateTimeInstance(DateFormat.LONG, DateFormat.SHORT, locale(language));
    format.setTimeZone(TimeZone.getTimeZone(formats.zone().getId()));
    return format.format(Date.from(instant));
  }

  private static ULocale locale(Language language) {
    return switch (language) {
      case EN -> ULocale.forLanguageTag("en-GB");
      case AR -> ULocale.forLanguageTag("ar-PS-u-nu-latn");
      default -> ULocale.forLanguageTag(language.tag());
    };
  }
}
