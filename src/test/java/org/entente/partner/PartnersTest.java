package org.entente.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.audit.AuditHistory;
import org.entente.audit.HistoryFilter;
import org.entente.audit.RecordedEvent;
import org.entente.partner.query.PartnerFilter;
import org.entente.partner.query.PartnerRow;
import org.entente.partner.query.PartnerSearch;
import org.entente.people.People;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteTest
class PartnersTest {

  @Autowired private Partners partners;
  @Autowired private PartnerSearch search;
  @Autowired private People people;
  @Autowired private AuditHistory history;
  @Autowired private Clock clock;

  @ParameterizedTest
  @ValueSource(
      strings = {"AN-NAJAH", "universite nationale an najah", "جامعة النجاح", "جـــامعة النَّجاح"})
  void findsByAnyNameWithoutAccentsVowelsAndTatweel(String typed) {
    assertThat(found(typed, null, null))
        .extracting(row -> row.names().in(Language.EN))
        .contains("An-Najah National University");
  }

  @Test
  void findsByTheNameAtHomeAndByAcronym() {
    assertThat(found("hogskolan kungliga", null, null))
        .extracting(PartnerRow::acronym)
        .containsExactly("KTH");
    assertThat(found("epfl", null, null)).hasSize(1);
  }

  @Test
  void filtersByKindAndCountry() {
    assertThat(found("", PartnerKind.ACCREDITATION_BODY, "PS")).hasSize(1);
    assertThat(found("nobody is called that", null, null)).isEmpty();
  }

  @Test
  void aPredecessorsLineHoldsItsSuccessorAndSiblings() {
    Partner successor = added("Merged school", null);
    Partner first = added("First school", merged(successor));
    Partner second = added("Second school", merged(successor));
    assertThat(partners.lineage(first.id()))
        .containsExactlyInAnyOrder(first.id(), second.id(), successor.id());
  }

  @Test
  void aStaleChangeIsRefused() {
    Partner partner = added("Changed twice", null);
    partners.change(partner, Actor.SYSTEM);
    assertThatThrownBy(() -> partners.change(partner, Actor.SYSTEM))
        .isInstanceOfSatisfying(
            Refusal.class, it -> assertThat(it.kind()).isEqualTo(Refusal.Kind.CONFLICT));
  }

  @Test
  void onlyAnAdministratorChangesTheKindOfOurOwn() {
    Partner own = partners.own().get(0);
    PartnerKind other =
        own.kind() == PartnerKind.SCHOOL ? PartnerKind.UNIVERSITY : PartnerKind.SCHOOL;
    Actor officer = people.findBySignInName("officer").orElseThrow().actor();
    Actor admin = people.findBySignInName("admin").orElseThrow().actor();
    assertThatThrownBy(() -> partners.change(of(own, other), officer))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("partner.ownKind");
    partners.change(of(own, other), admin);
    assertThat(partners.get(own.id()).kind()).isEqualTo(other);
    partners.change(of(partners.get(own.id()), own.kind()), admin);
  }

  @Test
  void theHistoryHoldsEveryNameThatChanged() {
    Partner partner = added("School of the lake", null);
    Partner renamed =
        new Partner(
            partner.id(),
            partner.kind(),
            partner.scope(),
            new LocalizedText(
                Map.of(Language.EN, partner.name(Language.EN), Language.AR, "مدرسة البحيرة")),
            null,
            null,
            partner.country(),
            "Hebron",
            null,
            false,
            null,
            PartnerContact.NONE,
            partner.version());
    partners.change(renamed, Actor.SYSTEM);
    RecordedEvent changed =
        history
            .newestFirst(new CaseRef("partner", partner.id()), HistoryFilter.ALL, Long.MAX_VALUE, 1)
            .get(0);
    assertThat(changed.after()).containsOnlyKeys("names", "city").containsEntry("city", "Hebron");
    assertThat(changed.after().get("names")).contains("ar: مدرسة البحيرة");
    assertThat(changed.before().get("names")).doesNotContain("ar: ");
  }

  private static Partner of(Partner partner, PartnerKind kind) {
    return new Partner(
        partner.id(),
        kind,
        partner.scope(),
        partner.names(),
        partner.nativeName(),
        partner.acronym(),
        partner.country(),
        partner.city(),
        partner.website(),
        partner.own(),
        partner.succession(),
        partner.contact(),
        partner.version());
  }

  @Test
  void addingAgainLeavesItAlone() {
    Partner partner = added("Added twice", null);
    assertThat(partners.add(partner, Actor.SYSTEM)).isFalse();
  }

  private List<PartnerRow> found(
      String typed, @Nullable PartnerKind kind, @Nullable String country) {
    return search.page(new PartnerFilter(typed, kind, country, false, null, null)).rows();
  }

  private Partner added(String name, @Nullable Succession succession) {
    UUID id = Ids.next(clock);
    Partner partner =
        new Partner(
            id,
            PartnerKind.SCHOOL,
            PartnerScope.LOCAL,
            new LocalizedText(Map.of(Language.EN, name + " " + id)),
            null,
            null,
            "FR",
            null,
            null,
            false,
            succession,
            PartnerContact.NONE,
            0);
    assertThat(partners.add(partner, Actor.SYSTEM)).isTrue();
    return partner;
  }

  private static Succession merged(Partner successor) {
    return new Succession(Succession.Kind.MERGED, successor.id());
  }
}
