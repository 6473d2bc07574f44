package org.entente.award;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.people.MailAddresses;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Nobody has two parts in one case of money, in person or on somebody's behalf: whoever applied,
 * admitted, reviewed, ranked, prepared or approved. It goes by who did it, not by what they are
 * today.
 */
@Component
class AwardBars {

  private final List<Parts> parts;
  private final AwardStore store;
  private final MailAddresses addresses;

  AwardBars(List<Parts> parts, AwardStore store, MailAddresses addresses) {
    this.parts = parts;
    this.store = store;
    this.addresses = addresses;
  }

  /** Against deciding on an award. */
  Optional<Refusal> againstApproving(Award award, Actor actor) {
    return against(award.call(), List.of(award), actor);
  }

  /** Against preparing the awards of a call. */
  Optional<Refusal> againstPreparing(UUID call, Actor actor) {
    return against(call, store.all(store.ofCall(call)), actor);
  }

  private Optional<Refusal> against(UUID call, List<Award> awards, Actor actor) {
    Set<String> own = addresses(actor);
    if (awards.stream().anyMatch(award -> own.contains(folded(award.beneficiary().address())))) {
      return Optional.of(Refusal.forbidden("award.bar.applied"));
    }
    UUID[] applications = awards.stream().map(Award::application).toArray(UUID[]::new);
    Map<UUID, String> all = new HashMap<>();
    parts.forEach(each -> all.putAll(each.of(call, applications)));
    return persons(actor)
        .flatMap(person -> Stream.ofNullable(all.get(person)))
        .findFirst()
        .map(part -> Refusal.forbidden("award.bar." + part));
  }

  /** Whoever applied by a link to their own address is the same person. */
  private Set<String> addresses(Actor actor) {
    return persons(actor)
        .flatMap(person -> addresses.of(person).stream())
        .map(known -> folded(known.address()))
        .filter(address -> !address.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String folded(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  private static Stream<UUID> persons(Actor actor) {
    return Stream.concat(
        Stream.ofNullable(actor.personId()), Stream.ofNullable(actor.onBehalfOf()));
  }
}
