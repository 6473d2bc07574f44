package org.entente.application;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.partner.Partners;
import org.entente.people.Units;
import org.entente.shared.Folded;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** What the list of applications finds one by, folded. */
@Component
class ApplicationWords {

  private final Partners partners;
  private final Units units;

  ApplicationWords(Partners partners, Units units) {
    this.partners = partners;
    this.units = units;
  }

  String of(String reference, Applicant applicant, Placement placement, String unit) {
    List<String> words = new ArrayList<>();
    words.add(reference);
    words.add(applicant.name());
    words.add(applicant.address());
    UUID host = placement.host();
    if (host != null) {
      partners.find(host).ifPresent(partner -> words.addAll(partner.names().texts().values()));
    }
    for (Language language : Language.values()) {
      words.add(CallOptions.country(placement.country(), language));
    }
    units.find(unit).ifPresent(known -> words.addAll(known.name().texts().values()));
    return Folded.of(String.join(" ", words));
  }
}
