package org.entente.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteTest
class SubstitutionsTest {

  @Autowired Accounts accounts;
  @Autowired People people;
  @Autowired Substitutions substitutions;
  @Autowired Clock clock;

  private UUID head = new UUID(0, 0);
  private UUID deputy = new UUID(0, 0);
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void twoPersons() {
    head = person(Role.UNIT_HEAD);
    deputy = person(Role.STUDENT);
    today = LocalDate.now(clock);
  }

  @Test
  void givesTheGroupsOfThePersonForTheDaysRecorded() {
    substitutions.record(head, deputy, today, today.plusDays(2), "decision of 12 March");
    assertThat(people.standsInFor(deputy)).extracting(Person::id).containsExactly(head);
    assertThat(people.groupsOf(deputy))
        .contains("student", "unit-head", "unit-head@genie-chimique");
  }

  @Test
  void givesNothingBeforeOrAfter() {
    substitutions.record(head, deputy, today.plusDays(1), today.plusDays(2), null);
    assertThat(people.groupsOf(deputy)).doesNotContain("unit-head");
  }

  @Test
  void givesNothingOnceTakenBack() {
    UUID id = substitutions.record(head, deputy, today, today, null);
    assertThatThrownBy(() -> substitutions.takeBack(id, deputy))
        .hasMessageContaining("error.notFound");
    substitutions.takeBack(id, head);
    assertThat(people.groupsOf(deputy)).doesNotContain("unit-head");
    assertThat(substitutions.record(head, deputy, today, today, null)).isNotEqualTo(id);
  }

  @Test
  void isRecordedOnceForTheSameDays() {
    substitutions.record(head, deputy, today, today.plusDays(9), null);
    assertThatThrownBy(
            () -> substitutions.record(head, deputy, today.plusDays(9), today.plusDays(12), null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("people.absence.overlap");
  }

  @Test
  void refusesOneselfThePastAndDaysInTheWrongOrder() {
    assertThatThrownBy(() -> substitutions.record(head, head, today, today, null))
        .hasMessageContaining("people.absence.self");
    assertThatThrownBy(
            () -> substitutions.record(head, deputy, today.minusDays(3), today.minusDays(1), null))
        .hasMessageContaining("people.absence.past");
    assertThatThrownBy(
            () -> substitutions.record(head, deputy, today.plusDays(2), today.plusDays(1), null))
        .hasMessageContaining("people.absence.order");
    accounts.disable(deputy);
    assertThatThrownBy(() -> substitutions.record(head, deputy, today, today, null))
        .hasMessageContaining("people.absence.unknown");
  }

  private UUID person(Role role) {
    return accounts.create(
        new NewPerson(
            "s" + UUID.randomUUID(),
            "Somebody",
            Language.EN,
            "none",
            Set.of(new RoleAssignment(role, "genie-chimique"))));
  }
}
