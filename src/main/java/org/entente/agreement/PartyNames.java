package org.entente.agreement;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** What the parties of an agreement are called; here alone organisations and persons differ. */
@Component
public class PartyNames {

  /** What decision tables read in place of a kind of partner. */
  static final String INDIVIDUAL = "INDIVIDUAL";

  private final Partners partners;

  PartyNames(Partners partners) {
    this.partners = partners;
  }

  /** In the order given. */
  public List<NamedParty> of(Collection<Party> parties) {
    List<UUID> ids =
        parties.stream().map(Party::partnerId).filter(Objects::nonNull).distinct().toList();
    Map<UUID, Partner> known = partners.findAll(ids);
    return parties.stream().map(party -> named(party, known)).toList();
  }

  public NamedParty of(Party party) {
    return of(List.of(party)).get(0);
  }

  private static NamedParty named(Party party, Map<UUID, Partner> known) {
    Individual person = party.individual();
    if (person != null) {
      return new NamedParty(party, everywhere(person.name()), INDIVIDUAL, null, null);
    }
    Partner partner = known.get(party.partner());
    if (partner == null) {
      throw new IllegalStateException("a party refers to a partner: " + party.partnerId());
    }
    return new NamedParty(
        party, partner.names(), partner.kind().name(), partner.city(), partner.country());
  }

  /** A person is called the same in every language. */
  private static LocalizedText everywhere(String name) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, name);
    }
    return new LocalizedText(texts);
  }
}
