package org.entente.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.query.Register;
import org.entente.agreement.query.RegisterFilter;
import org.entente.agreement.query.RegisterRow;
import org.entente.partner.Partners;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agreement whose other party is a person. */
@EntenteTest
class IndividualPartyTest {

  @Autowired private SettledAgreements settled;
  @Autowired private Agreements agreements;
  @Autowired private AgreementAccess access;
  @Autowired private Closures closures;
  @Autowired private PartyNames names;
  @Autowired private Register register;
  @Autowired private Partners partners;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  @Test
  void isKeptFoundAndNamedInEveryLanguage() {
    String name = "Amal " + Ids.next(clock).toString().substring(24);
    Agreement made = agreements.get(make(newCase(), name).id());

    Party other = made.terms().counterpart();
    assertThat(other.individual()).isEqualTo(new Individual(name, "amal@example.org"));
    assertThat(names.of(other).names().in(Language.AR)).isEqualTo(name);
    assertThat(agreements.search(name, 5)).containsExactly(made.id());
    assertThat(made.route()).extracting(Route::template).isEqualTo("grant-individual");

    List<RegisterRow> rows = new ArrayList<>();
    RegisterFilter filter =
        new RegisterFilter(
            access.reader(officer()),
            org.entente.shared.Folded.of(name),
            List.of(),
            List.of(),
            List.of(),
            null);
    register.each(filter, RegisterFilter.Sort.NEWEST, rows::add);
    assertThat(rows).extracting(row -> row.partner().in(Language.FR)).containsExactly(name);
    assertThat(rows.get(0).country()).isNull();
  }

  @Test
  void isMadeOnceForACaseAndWithdrawnOnlyThere() {
    CaseRef award = newCase();
    Agreement first = make(award, "Amal Haddad");
    assertThat(make(award, "Amal Haddad").id()).isEqualTo(first.id());
    assertThat(settled.madeFor(first.id())).contains(award);
    assertThat(closures.objection(first.id(), officer().actor()))
        .get()
        .extracting(Refusal::messageKey)
        .isEqualTo("agreement.withdraw.elsewhere");
  }

  @Test
  void neverStandsOnOurSideNorBesideAPartner() {
    Individual person = new Individual("Amal Haddad", "amal@example.org");
    Terms terms =
        terms(
            "Amal Haddad",
            new Party(person, Party.Side.THEIRS, Party.Role.PARTY),
            new Party(person, Party.Side.OURS, Party.Role.WITNESS));
    assertThatThrownBy(
            () -> settled.make(newCase(), terms, "international", officer().id(), officer().id()))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.messageKey()).isEqualTo("agreement.terms.personOurs"));

    UUID agreement = make(newCase(), "Amal Haddad").id();
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        """
                        update agreement_party set partner_id = :partner
                        where agreement_id = :id and person_name is not null
                        """)
                    .param("partner", partners.own().get(0).id())
                    .param("id", agreement)
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private Agreement make(CaseRef award, String name) {
    Individual person = new Individual(name, "amal@example.org");
    Terms terms = terms(name, new Party(person, Party.Side.THEIRS, Party.Role.PARTY));
    return settled.make(award, terms, "international", officer().id(), officer().id());
  }

  private Terms terms(String name, Party... others) {
    List<Party> parties = new ArrayList<>();
    parties.add(new Party(partners.own().get(0).id(), Party.Side.OURS, Party.Role.PARTY));
    parties.addAll(List.of(others));
    return new Terms(
        AgreementType.GRANT,
        LocalizedText.of(Language.EN, "Grant to " + name),
        List.of(Language.EN, Language.FR),
        null,
        parties,
        List.of(),
        "",
        true,
        new Value(new BigDecimal("1500.00"), "EUR"),
        LocalDate.now(clock),
        LocalDate.now(clock).plusMonths(6));
  }

  private CaseRef newCase() {
    return new CaseRef("award", Ids.next(clock));
  }

  private Person officer() {
    return people.findBySignInName("officer").orElseThrow();
  }
}
