package org.entente.partner.ingest.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.partner.PartnerIdentifier;

/** The partners that the rows of one batch may speak of, found by what they are known by. */
final class Register {

  private final Map<UUID, KnownPartner> partners = new LinkedHashMap<>();
  private final Map<PartnerIdentifier, Set<UUID>> byIdentifier = new HashMap<>();
  private final Map<String, Set<UUID>> byName = new HashMap<>();

  void add(KnownPartner partner) {
    partners.put(partner.id(), partner);
  }

  void knows(UUID partner, PartnerIdentifier identifier) {
    byIdentifier.computeIfAbsent(identifier, any -> new LinkedHashSet<>()).add(partner);
  }

  void knows(UUID partner, String foldedName) {
    byName.computeIfAbsent(foldedName, any -> new LinkedHashSet<>()).add(partner);
  }

  List<KnownPartner> with(PartnerIdentifier identifier) {
    return of(byIdentifier.getOrDefault(identifier, Set.of()));
  }

  List<KnownPartner> called(String foldedName, String country) {
    return of(byName.getOrDefault(foldedName, Set.of())).stream()
        .filter(partner -> partner.now().country().equals(country))
        .toList();
  }

  Collection<KnownPartner> all() {
    return partners.values();
  }

  private List<KnownPartner> of(Set<UUID> ids) {
    return ids.stream().map(partners::get).toList();
  }
}
