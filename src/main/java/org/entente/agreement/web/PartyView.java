package org.entente.agreement.web;

import org.entente.agreement.Individual;
import org.entente.agreement.NamedParty;
import org.entente.agreement.Party;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A party as the agreement's page names it. */
public record PartyView(NamedParty named) {

  public Party party() {
    return named.party();
  }

  public LocalizedText names() {
    return named.names();
  }

  public @Nullable String country() {
    return named.country();
  }

  /** Where a partner's page is; a person has none. */
  public @Nullable String link() {
    return party().partnerId() == null ? null : "/partners/" + party().partnerId();
  }

  /** Where mail reaches a person; null for an organisation. */
  public @Nullable String address() {
    Individual person = party().individual();
    return person == null ? null : person.address();
  }
}
