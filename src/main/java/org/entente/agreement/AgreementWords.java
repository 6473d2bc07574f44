package org.entente.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.partner.NativeName;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.shared.Folded;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** What the full-text search of the register finds an agreement by, folded. */
@Component
class AgreementWords {

  private final Partners partners;
  private final CooperationFields fields;

  AgreementWords(Partners partners, CooperationFields fields) {
    this.partners = partners;
    this.fields = fields;
  }

  String of(Agreement agreement) {
    List<String> words = new ArrayList<>();
    words.add(agreement.reference());
    words.add(Objects.requireNonNullElse(agreement.number(), ""));
    words.addAll(agreement.title().texts().values());
    for (String field : agreement.terms().fields()) {
      for (Language language : Language.values()) {
        words.add(fields.name(field, language));
      }
    }
    words.add(agreement.terms().rationale());
    partners
        .findAll(
            agreement.parties().stream().map(Party::partnerId).filter(Objects::nonNull).toList())
        .values()
        .forEach(partner -> addNames(partner, words));
    agreement.parties().stream()
        .map(Party::individual)
        .filter(Objects::nonNull)
        .forEach(person -> words.add(person.name()));
    return Folded.of(String.join(" ", words));
  }

  private static void addNames(Partner partner, List<String> words) {
    words.addAll(partner.names().texts().values());
    NativeName home = partner.nativeName();
    words.add(home == null ? "" : home.text());
    words.add(Objects.requireNonNullElse(partner.acronym(), ""));
  }
}
