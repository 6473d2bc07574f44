package org.entente.partner.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.entente.partner.Partner;
import org.entente.partner.PartnerContact;
import org.entente.partner.PartnerKind;
import org.entente.partner.PartnerScope;
import org.entente.partner.Partners;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.testing.EntenteTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In which order those are shown that a search finds by the same words. */
@EntenteTest
class PartnerSearchTest {

  @Autowired private PartnerSearch search;
  @Autowired private Partners partners;
  @Autowired private Clock clock;

  @Test
  void theWordItselfComesBeforeWhatOnlyMeansTheSame() {
    UUID means = add(Language.EN, "Polytechnic of Qwzra", null, "FR", null);
    UUID says = add(Language.AR, "كلية البوليتكنك في المدينة qwzra", null, "FR", null);
    for (String typed :
        List.of(
            "البوليتكنك qwzra", "البــوليتكنك qwzra", "البُولِيتِكْنِك qwzra", "بوليتكنك qwzra")) {
      assertThat(found(typed)).as(typed).containsExactly(says, means);
    }
  }

  @Test
  void whoTypesArabicFindsThoseNearbyFirst() {
    UUID afar = add(Language.EN, "Vxqol Polytechnic", null, "FR", null);
    UUID nearby = add(Language.EN, "The Much Longer Name of Vxqol Polytechnic", null, "PS", null);
    assertThat(found("بوليتكنك vxqol")).containsExactly(nearby, afar);
    assertThat(found("politécnico vxqol")).containsExactly(afar, nearby);
  }

  @Test
  void ofTwoWithOneAcronymTheOneWhoseAddressItIsComesFirst() {
    UUID other = add(Language.EN, "A Q Z J House", "AQZJ", "FR", "https://www.house.example");
    UUID itself = add(Language.EN, "Zeta of Jena", "AQZJ", "FR", "https://www.aqzj.example");
    assertThat(found("AQZJ")).containsExactly(itself, other);
  }

  private List<UUID> found(String typed) {
    return search.page(PartnerFilter.ALL.typing(typed)).rows().stream()
        .map(PartnerRow::id)
        .toList();
  }

  private UUID add(
      Language language,
      String name,
      @Nullable String acronym,
      String country,
      @Nullable String website) {
    UUID id = Ids.next(clock);
    partners.add(
        new Partner(
            id,
            PartnerKind.UNIVERSITY,
            PartnerScope.INTERNATIONAL,
            LocalizedText.of(language, name),
            null,
            acronym,
            country,
            null,
            website,
            false,
            null,
            PartnerContact.NONE,
            0),
        Actor.SYSTEM);
    return id;
  }
}
