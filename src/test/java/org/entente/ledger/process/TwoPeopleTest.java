package org.entente.ledger.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.form.FormInput;
import org.entente.ledger.ChangeDecision;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.ChangeState;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.NewChange;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.people.Substitutions;
import org.entente.shared.Language;
import org.entente.shared.Money;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleEnvelopes;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever asks for a change of an envelope does not decide on it, whatever hat they wear. */
@EntenteTest
class TwoPeopleTest {

  private static final String OWN = "ledger.change.own";
  private static final String NONE_OF_THEIRS = "error.notFound";

  @Autowired private SampleEnvelopes samples;
  @Autowired private EnvelopeChanges changes;
  @Autowired private ProcessDriver driver;
  @Autowired private TaskDesk desk;
  @Autowired private Accounts accounts;
  @Autowired private People people;
  @Autowired private Substitutions substitutions;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock clock;

  private final List<UUID> made = new ArrayList<>();

  @AfterEach
  void leave() {
    for (UUID person : made) {
      jdbc.sql("update people_person set enabled = false where id = :id")
          .param("id", person)
          .update();
    }
  }

  @Test
  void whoeverHoldsBothRolesAsksOrDecides() {
    UUID both = person(Role.FINANCE_OFFICER, Role.FINANCE_CONTROLLER);
    UUID change = asked(both);
    refused(change, both, OWN);
    decided(change, person(Role.FINANCE_CONTROLLER));
  }

  @Test
  void anotherRoleLaterMakesNoSecondPerson() {
    UUID officer = person(Role.FINANCE_OFFICER);
    UUID change = asked(officer);
    refused(change, officer, NONE_OF_THEIRS);
    become(officer, Role.FINANCE_DIRECTOR);
    refused(change, officer, OWN);
  }

  @Test
  void standingInForTheApproverMakesNoSecondPerson() {
    UUID officer = person(Role.FINANCE_OFFICER);
    UUID controller = person(Role.FINANCE_CONTROLLER);
    UUID change = asked(officer);
    standIn(controller, officer);
    refused(change, officer, OWN);
    decided(change, controller);
  }

  @Test
  void nobodyDecidesOnBehalfOfWhoeverAsked() {
    UUID officer = person(Role.FINANCE_OFFICER);
    UUID change = asked(officer);
    become(officer, Role.FINANCE_CONTROLLER);
    UUID deputy = person(Role.OFFICER);
    standIn(officer, deputy);
    refused(change, deputy, OWN);
  }

  @Test
  void whoeverAskedOnBehalfOfAnotherAndThatOtherAreBothOut() {
    UUID director = person(Role.FINANCE_DIRECTOR);
    UUID officer = person(Role.FINANCE_OFFICER);
    UUID change =
        changes.request(
            topUp(), people.find(officer).orElseThrow().actor().onBehalfOf(director, "Director"));
    refused(change, director, OWN);
    become(officer, Role.FINANCE_CONTROLLER);
    refused(change, officer, OWN);
    decided(change, person(Role.FINANCE_DIRECTOR));
  }

  @Test
  void aStandInForTheApproverDecidesInTheirName() {
    UUID controller = person(Role.FINANCE_CONTROLLER);
    UUID deputy = person(Role.OFFICER);
    standIn(controller, deputy);
    UUID change = asked(person(Role.FINANCE_OFFICER));
    decided(change, deputy);
    EnvelopeChange.Decided decision = changes.get(change).decision();
    assertThat(decision).isNotNull();
    assertThat(decision.by().personId()).isEqualTo(deputy);
    assertThat(decision.by().onBehalfOf()).isEqualTo(controller);
  }

  @Test
  void whoeverIsGivenTheTaskIsStillOut() {
    UUID both = person(Role.FINANCE_OFFICER, Role.FINANCE_CONTROLLER);
    UUID change = asked(both);
    desk.assign(task(change).id(), both, driver.person("finance-controller").actor());
    refused(change, both, OWN);
  }

  @Test
  void neitherAdministratorsNorReadersDecide() {
    UUID change = asked(person(Role.FINANCE_OFFICER));
    for (String other : new String[] {"admin", "auditor", "rector", "officer"}) {
      refused(change, driver.person(other).id(), NONE_OF_THEIRS);
    }
  }

  @Test
  void theCommandItselfRefusesAsWell() {
    UUID both = person(Role.FINANCE_OFFICER, Role.FINANCE_CONTROLLER);
    UUID change = asked(both);
    assertThatThrownBy(
            () ->
                changes.decide(
                    change, ChangeDecision.APPROVED, "", people.find(both).orElseThrow().actor()))
        .hasMessageContaining(OWN);
  }

  private UUID asked(UUID by) {
    return changes.request(topUp(), people.find(by).orElseThrow().actor());
  }

  private NewChange topUp() {
    UUID envelope = samples.open(Money.of("100", "EUR"));
    return new NewChange(
        envelope, ChangeKind.TOP_UP, Money.of("10", "EUR"), null, null, "More is needed");
  }

  private void refused(UUID change, UUID by, String why) {
    assertThatThrownBy(() -> approve(change, by)).hasMessageContaining(why);
    assertThat(changes.get(change).state()).isEqualTo(ChangeState.REQUESTED);
  }

  private void decided(UUID change, UUID by) {
    approve(change, by);
    assertThat(changes.get(change).state()).isEqualTo(ChangeState.BOOKED);
  }

  private void approve(UUID change, UUID by) {
    OpenTask task = task(change);
    desk.complete(
        task.id(),
        FormInput.of(Map.of("changeDecision", "APPROVED")),
        desk.contentHash(task).orElse(null),
        people.find(by).orElseThrow().actor());
  }

  private OpenTask task(UUID change) {
    return driver.task(EnvelopeChange.ref(change), "decideEnvelopeChange");
  }

  private UUID person(Role... roles) {
    UUID id =
        accounts.create(
            new NewPerson(
                "p" + UUID.randomUUID(),
                "Somebody",
                Language.EN,
                "{noop}none",
                Arrays.stream(roles)
                    .map(role -> new RoleAssignment(role, unit()))
                    .collect(Collectors.toSet())));
    made.add(id);
    return id;
  }

  private void become(UUID person, Role role) {
    jdbc.sql("update people_role_assignment set role = :role where person = :person")
        .param("role", role.name())
        .param("person", person)
        .update();
  }

  private void standIn(UUID person, UUID substitute) {
    LocalDate today = LocalDate.now(clock);
    substitutions.record(person, substitute, today, today, "Decision 4");
  }

  private String unit() {
    return driver.person("finance-officer").assignments().iterator().next().unit();
  }
}
