package org.entente.reporting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.award.Beneficiary;
import org.entente.people.MailAddresses;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Nobody decides on a report of their own, nor alone on what they asked for. */
@Component
class ReportBars {

  private final Awards awards;
  private final MailAddresses addresses;

  ReportBars(Awards awards, MailAddresses addresses) {
    this.awards = awards;
    this.addresses = addresses;
  }

  Optional<Refusal> againstDeciding(Report report, Actor actor) {
    return own(awards.get(report.award()), actor)
        ? Optional.of(Refusal.forbidden("reporting.bar.own"))
        : Optional.empty();
  }

  Optional<Refusal> againstExcusing(Report report, Actor actor) {
    Excuse excuse = report.excuse();
    return excuse != null && excuse.asked().isOf(actor)
        ? Optional.of(Refusal.forbidden("reporting.bar.asked"))
        : againstDeciding(report, actor);
  }

  /** Whoever applied by a link to their own address is the same person. */
  private boolean own(Award award, Actor actor) {
    Beneficiary who = award.beneficiary();
    return actor.involves(who.person())
        || Stream.concat(Stream.ofNullable(actor.personId()), Stream.ofNullable(actor.onBehalfOf()))
            .flatMap(person -> addresses.of(person).stream())
            .anyMatch(known -> folded(known.address()).equals(folded(who.address())));
  }

  private static String folded(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }
}
