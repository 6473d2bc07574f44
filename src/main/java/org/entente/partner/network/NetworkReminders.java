package org.entente.partner.network;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.entente.partner.Network;
import org.entente.partner.NetworkFee;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.people.Role;
import org.entente.shared.Language;
import org.entente.shared.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says 90 and 30 days ahead that our mandate in a network ends or a fee is due. Each notice has a
 * permanent key, so that it may be looked for as often as one likes, on every node.
 */
@Component
class NetworkReminders {

  private static final int[] DAYS = {90, 30};

  private final NetworkStore networks;
  private final FeeStore fees;
  private final Partners partners;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NetworkReminders(
      NetworkStore networks,
      FeeStore fees,
      Partners partners,
      ApplicationEventPublisher events,
      Clock clock) {
    this.networks = networks;
    this.fees = fees;
    this.partners = partners;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  void remind() {
    LocalDate today = LocalDate.now(clock);
    LocalDate horizon = today.plusDays(DAYS[0]);
    networks.mandatesEnding(today, horizon).forEach(network -> mandate(network, today));
    fees.due(today, horizon).forEach(fee -> fee(fee, today));
  }

  private void mandate(Network network, LocalDate today) {
    LocalDate ends = java.util.Objects.requireNonNull(network.mandateEndsOn());
    publish(
        "network:" + network.id() + ":mandate:" + ends + ":" + mark(today, ends),
        Set.of(Role.OFFICER.key(), Role.PRESIDENTS_OFFICE.key()),
        "notice.network.mandate",
        List.of(name(network.id()), ends.toString()),
        network.id());
  }

  private void fee(NetworkFee fee, LocalDate today) {
    publish(
        "network:"
            + fee.networkId()
            + ":fee:"
            + fee.id()
            + ":"
            + fee.dueOn()
            + ":"
            + mark(today, fee.dueOn()),
        Set.of(Role.OFFICER.key()),
        "notice.network.fee",
        List.of(name(fee.networkId()), fee.label(), fee.dueOn().toString()),
        fee.networkId());
  }

  /** The nearest of the days before that has been reached. */
  private static int mark(LocalDate today, LocalDate end) {
    long left = ChronoUnit.DAYS.between(today, end);
    return IntStream.of(DAYS).filter(days -> left <= days).min().orElse(DAYS[0]);
  }

  private String name(UUID networkId) {
    Partner partner = partners.get(networkId);
    return partner.acronym() == null ? partner.name(Language.EN) : partner.acronym();
  }

  private void publish(
      String key, Set<String> groups, String messageKey, List<String> arguments, UUID networkId) {
    events.publishEvent(
        new Notice(key, Set.of(), groups, messageKey, arguments, "/networks/" + networkId));
  }
}
