package org.entente.grant;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.people.MailAddresses;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.OutsideNotice;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Subscriptions in their tables. */
@Service
@Transactional
class StoredSubscriptions implements Subscriptions {

  private static final Duration VALID = Duration.ofHours(48);

  /** One mail per address and hour, whoever asks how often. */
  private static final Duration QUIET = Duration.ofHours(1);

  private static final int PER_SENDER = 10;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 32;

  private final SubscriberStore store;
  private final SubscriptionRequestStore requests;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredSubscriptions(
      SubscriberStore store,
      SubscriptionRequestStore requests,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.requests = requests;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void ask(String typed, Language language, Set<Audience> audience, String sender) {
    String address = typed.strip();
    if (!MailAddresses.wellFormed(address)) {
      throw Refusal.invalid("grant.subscribe.address");
    }
    if (audience.isEmpty()) {
      throw Refusal.invalid("grant.subscribe.audience");
    }
    Instant now = clock.instant();
    requests.sweep(now);
    String asker = ContentHash.of(sender).hex();
    if (requests.askedBy(asker, now.plus(VALID).minus(QUIET)) >= PER_SENDER) {
      throw new Refusal(Refusal.Kind.TOO_MANY, "grant.subscribe.tooMany");
    }
    if (!requests.asked(address, now.plus(VALID).minus(QUIET))) {
      String token = token();
      String hash = ContentHash.of(token).hex();
      Wish wish = new Wish(address, language, audience);
      requests.ask(hash, wish, asker, now.plus(VALID));
      events.publishEvent(mail(hash, wish, token));
    }
  }

  private static OutsideNotice mail(String hash, Wish wish, String token) {
    return new OutsideNotice(
        "subscribe:" + hash,
        wish.address(),
        wish.address(),
        wish.language(),
        "notice.grant.subscribe",
        List.of(),
        "/calls/subscriptions/" + token);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Wish> wish(String token) {
    return requests.wish(ContentHash.of(token).hex(), clock.instant());
  }

  @Override
  public boolean confirm(String token) {
    Instant now = clock.instant();
    String hash = ContentHash.of(token).hex();
    Optional<Wish> wish = requests.wish(hash, now);
    wish.ifPresent(
        wanted -> {
          store.put(Ids.next(clock), wanted, token(), now);
          requests.used(hash);
        });
    return wish.isPresent();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Wish> leaving(String token) {
    return store.leaving(token);
  }

  @Override
  public void leave(String token) {
    store.leave(token);
  }

  private static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
