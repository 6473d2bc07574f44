package org.entente.payee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.entente.people.MailAddresses;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleBankDetails;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who must not confirm bank details: whoever entered them and whoever is paid on them, themselves
 * or through another. What somebody is today does not matter: each row takes the confirmer's role.
 */
@EntenteTest
class PayeeFourEyesTest {

  @Autowired private SampleBankDetails samples;
  @Autowired private BankDetails details;
  @Autowired private MailAddresses addresses;
  @Autowired private ProcessDriver driver;

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          entered, before a role change      | in person        | payee.own.entered
          entered, before a role change      | standing in      | payee.own.entered
          entered, before a role change      | stood in for     | payee.own.entered
          entered for whom another stood in  | in person        | payee.own.entered
          entered for whom another stood in  | stood in for     | payee.own.entered
          is paid                            | in person        | payee.own.paid
          is paid                            | standing in      | payee.own.paid
          is paid                            | stood in for     | payee.own.paid
          is paid by a link to their address | in person        | payee.own.paid
          is paid by a link to their address | stood in for     | payee.own.paid
          has no part                        | in person        |
          has no part                        | standing in      |
          """)
  void whoHadAPartDoesNotConfirm(String part, String how, String expected) {
    Person who = driver.person("finance-controller");
    UUID version = entry(part, who);
    Actor actor = actor(who, how);
    Optional<String> key = details.objection(version, actor).map(Refusal::messageKey);
    assertThat(key).isEqualTo(Optional.ofNullable(expected));
    if (expected != null) {
      for (DetailsDecision decision : DetailsDecision.values()) {
        assertThatThrownBy(() -> details.decide(version, decision, "Because I may", actor))
            .hasMessageContaining(expected);
      }
      assertThat(details.get(version).state()).isEqualTo(DetailsState.ENTERED);
    } else {
      details.decide(version, DetailsDecision.CONFIRMED, "Known by telephone", actor);
      assertThat(details.get(version).state()).isEqualTo(DetailsState.WAITING);
    }
  }

  private UUID entry(String part, Person who) {
    Payee payee = samples.payee("Student of the table");
    Actor officer = driver.person("finance-officer").actor();
    return switch (part) {
      case "entered, before a role change" -> enter(payee, who.actor());
      case "entered for whom another stood in" ->
          enter(payee, officer.onBehalfOf(who.id(), who.displayName()));
      case "is paid" ->
          enter(
              new Payee(
                  UUID.randomUUID(), payee.applicant(), who.id(), payee.name(), "", Language.EN),
              officer);
      case "is paid by a link to their address" ->
          enter(
              new Payee(
                  payee.id(), payee.applicant(), null, payee.name(), address(who), Language.EN),
              officer);
      default -> enter(payee, officer);
    };
  }

  private UUID enter(Payee payee, Actor actor) {
    return details.enter(
        payee,
        samples.typed(payee.name(), SampleBankDetails.FRENCH),
        "They asked by telephone",
        actor);
  }

  private String address(Person who) {
    return addresses.of(who.id()).orElseThrow().address().toUpperCase(java.util.Locale.ROOT);
  }

  private Actor actor(Person who, String how) {
    Person other = driver.person("legal");
    return switch (how) {
      case "standing in" -> who.actor().onBehalfOf(other.id(), other.displayName());
      case "stood in for" -> other.actor().onBehalfOf(who.id(), who.displayName());
      default -> who.actor();
    };
  }
}
