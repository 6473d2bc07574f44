package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.people.Substitutions;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who may act for whom is itself on record. */
@EntenteTest
class PeopleRecordsTest {

  @Autowired private Accounts accounts;
  @Autowired private Substitutions substitutions;
  @Autowired private AuditHistory history;
  @Autowired private Clock clock;
  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;

  @Test
  void everyChangeOfAPersonIsRecordedOnce() {
    UUID person = person("Dean");
    accounts.changePassword(person, "a long and unknown phrase");
    accounts.disable(person);
    accounts.enable(person);
    assertThat(actions(person))
        .containsExactly(
            "people.enabled", "people.disabled", "people.passwordChanged", "people.madeKnown");
    assertThat(events(person)).noneMatch(event -> event.after().toString().contains("phrase"));
  }

  @Test
  void aSubstitutionIsRecordedWithItsDaysAndItsEnd() {
    UUID dean = person("Dean");
    LocalDate today = LocalDate.now(clock);
    UUID id = substitutions.record(dean, person("Deputy"), today, today.plusDays(3), "Decision 7");
    substitutions.takeBack(id, dean);
    substitutions.takeBack(id, dean);
    assertThat(actions(dean))
        .containsExactly(
            "people.substituteTakenBack", "people.substituteNamed", "people.madeKnown");
    assertThat(events(dean).get(1).after())
        .containsEntry("substitute", "Deputy")
        .containsEntry("from", today.toString())
        .containsEntry("mandate", "Decision 7");
  }

  @Test
  void whatIsRefusedIsNotRecorded() {
    UUID dean = person("Dean");
    assertThatThrownBy(() -> accounts.changePassword(dean, "short")).isInstanceOf(Refusal.class);
    assertThat(actions(dean)).containsExactly("people.madeKnown");
  }

  @Test
  void auditorsReadItAndNobodyElse() throws Exception {
    UUID dean = person("Dean");
    String page = "/history/person/" + dean;
    mvc.perform(get(page).with(as.person("auditor")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Made known")))
        .andExpect(content().string(containsString("Dean@genie-chimique")))
        .andExpect(content().string(not(containsString("??"))));
    mvc.perform(get(page).with(as.person("officer"))).andExpect(status().isNotFound());
    mvc.perform(get("/history?q=officer").with(as.person("auditor")))
        .andExpect(content().string(containsString("/history/person/")));
  }

  private List<RecordedEvent> events(UUID person) {
    return history.newestFirst(new CaseRef("person", person), HistoryFilter.ALL, Long.MAX_VALUE, 9);
  }

  private List<String> actions(UUID person) {
    return events(person).stream().map(RecordedEvent::action).toList();
  }

  private UUID person(String called) {
    Set<RoleAssignment> roles = Set.of(new RoleAssignment(Role.DEAN, "genie-chimique"));
    return accounts.create(
        new NewPerson("p" + UUID.randomUUID(), called, Language.EN, "none", roles));
  }
}
