package org.entente.drafting.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.Party;
import org.entente.document.AgreementDocument;
import org.entente.document.DocumentClause;
import org.entente.drafting.AgreementText;
import org.entente.drafting.FrozenVersion;
import org.entente.partner.Partner;
import org.entente.partner.Partners;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** A version as it goes onto paper before it is signed. */
@Component
class DraftDocument {

  private final Partners partners;

  DraftDocument(Partners partners) {
    this.partners = partners;
  }

  AgreementDocument of(Agreement agreement, FrozenVersion version) {
    AgreementText text = version.text();
    Map<Language, List<DocumentClause>> clauses = new EnumMap<>(Language.class);
    text.languages().forEach(language -> clauses.put(language, clauses(text, language)));
    return new AgreementDocument(
        agreement.reference(),
        text.title(),
        text.languages(),
        text.languages().size() > 1 ? text.prevailing() : null,
        parties(agreement),
        clauses,
        version.hash(),
        version.number(),
        List.of(),
        null);
  }

  private List<LocalizedText> parties(Agreement agreement) {
    Map<UUID, Partner> found =
        partners.findAll(agreement.parties().stream().map(Party::partnerId).distinct().toList());
    return agreement.parties().stream()
        .map(Party::partnerId)
        .filter(found::containsKey)
        .map(id -> line(java.util.Objects.requireNonNull(found.get(id))))
        .toList();
  }

  private static LocalizedText line(Partner partner) {
    String city = partner.city() == null ? "" : ", " + partner.city();
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      names.put(language, partner.name(language) + city);
    }
    return new LocalizedText(names);
  }

  private static List<DocumentClause> clauses(AgreementText text, Language language) {
    return text.clauses().stream()
        .map(
            clause ->
                new DocumentClause(
                    Integer.toString(clause.number()),
                    clause.in(language).heading(),
                    clause.in(language).paragraphs()))
        .toList();
  }
}
