package org.entente.drafting.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.agreement.KeyDates;
import org.entente.agreement.NamedParty;
import org.entente.agreement.Party;
import org.entente.agreement.Terms;
import org.entente.agreement.Value;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;

/** A foundation and a university, an institute as beneficiary: everything a template can ask. */
final class SampleTerms {

  static final List<Language> ALL = List.of(Language.values());

  private static final UUID OURS = new UUID(0, 1);
  private static final UUID THEIRS = new UUID(0, 2);
  private static final UUID BENEFICIARY = new UUID(0, 3);

  private static final Map<UUID, Partner> PARTNERS =
      Map.of(
          OURS, partner(OURS, PartnerKind.FOUNDATION, "Polytechnic Foundation", "MX", true),
          THEIRS,
              partner(
                  THEIRS, PartnerKind.UNIVERSITY, "Queen Mary University of London", "GB", false),
          BENEFICIARY,
              partner(
                  BENEFICIARY, PartnerKind.SCHOOL, "National Polytechnic Institute", "MX", true));

  private SampleTerms() {}

  /** Its parties by name, as the register would give them. */
  static List<NamedParty> named(Agreement agreement) {
    return agreement.parties().stream().map(SampleTerms::named).toList();
  }

  private static NamedParty named(Party party) {
    Partner partner = PARTNERS.get(party.partner());
    return new NamedParty(
        party, partner.names(), partner.kind().name(), partner.city(), partner.country());
  }

  /** What the award says of a grant. */
  static Map<String, String> grant(Language language) {
    return Map.of(
        "grantPurpose", "X", "grantDerivation", "3 × 500 EUR", "grantInstalments", "80 %\n\n20 %");
  }

  static Agreement rich() {
    return agreement(
        ALL,
        Language.ES,
        true,
        LocalDate.of(2027, 3, 1),
        LocalDate.of(2032, 2, 29),
        Party.Role.BENEFICIARY);
  }

  static Agreement plain() {
    return agreement(ALL, null, false, null, null, Party.Role.WITNESS);
  }

  static Agreement in(List<Language> languages, String field) {
    Agreement rich = rich();
    Terms terms = rich.terms();
    Terms other =
        new Terms(
            terms.type(),
            terms.title(),
            languages,
            null,
            terms.parties(),
            List.of(field),
            "",
            false,
            null,
            null,
            null);
    return with(other);
  }

  private static Agreement agreement(
      List<Language> languages,
      Language prevailing,
      boolean money,
      LocalDate start,
      LocalDate end,
      Party.Role third) {
    return with(
        new Terms(
            AgreementType.COOPERATION,
            LocalizedText.of(Language.EN, "Engineering education"),
            languages,
            prevailing,
            List.of(
                new Party(OURS, Party.Side.OURS, Party.Role.PARTY),
                new Party(THEIRS, Party.Side.THEIRS, Party.Role.PARTY),
                new Party(BENEFICIARY, Party.Side.OURS, third)),
            List.of("materials", "energy", "telecommunications"),
            "",
            money,
            money ? new Value(new BigDecimal("90000.00"), "EUR") : null,
            start,
            end));
  }

  private static Agreement with(Terms terms) {
    return new Agreement(
        new UUID(1, 1),
        "2026-0042",
        null,
        AgreementStatus.DRAFTING,
        terms,
        new UUID(2, 1),
        "international",
        null,
        null,
        KeyDates.NONE,
        null,
        0);
  }

  private static Partner partner(
      UUID id, PartnerKind kind, String name, String country, boolean own) {
    return new Partner(
        id,
        kind,
        PartnerScope.INTERNATIONAL,
        LocalizedText.of(Language.EN, name),
        null,
        null,
        country,
        "A City",
        null,
        own,
        null,
        PartnerContact.NONE,
        0);
  }
}
