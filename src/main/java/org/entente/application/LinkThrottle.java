package org.entente.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** How often links are mailed: to one address, and for one client, whoever they ask for. */
@Component
class LinkThrottle {

  private static final int TO_ADDRESS = 3;
  private static final Duration ADDRESS_WINDOW = Duration.ofMinutes(15);
  private static final int FOR_CLIENT = 30;
  private static final Duration CLIENT_WINDOW = Duration.ofHours(1);

  private final LinkStore links;
  private final Clock clock;

  LinkThrottle(LinkStore links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  /**
   * Always in the same order, so that two who wait for each other's key do not.
   *
   * @throws Refusal TOO_MANY whether the address is known or not
   */
  void pass(String address, String client) {
    Instant now = clock.instant();
    links.sweep(now.minus(CLIENT_WINDOW));
    String to = "address " + address.toLowerCase(Locale.ROOT);
    String from = "client " + client;
    boolean often =
        links.askedSince(from, now.minus(CLIENT_WINDOW)) >= FOR_CLIENT
            || links.askedSince(to, now.minus(ADDRESS_WINDOW)) >= TO_ADDRESS;
    if (often) {
      throw new Refusal(
          Refusal.Kind.TOO_MANY, "application.link.often", ADDRESS_WINDOW.toMinutes());
    }
    links.asked(from);
    links.asked(to);
  }
}
