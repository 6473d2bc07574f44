package org.entente.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditHistory;
import org.entente.audit.HistoryFilter;
import org.entente.audit.RecordedEvent;
import org.entente.drafting.DraftedCase;
import org.entente.drafting.Drafting;
import org.entente.drafting.Drafts;
import org.entente.partner.Partners;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.people.Substitutions;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SignedInAs;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Everybody who ever wrote on a text stays its author: none of them reviews or signs it. */
@EntenteTest
class DraftAuthorsTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private ProcessGateway processes;
  @Autowired private Drafting drafting;
  @Autowired private Drafts drafts;
  @Autowired private TaskDesk desk;
  @Autowired private Accounts accounts;
  @Autowired private Substitutions substitutions;
  @Autowired private AuditHistory history;
  @Autowired private JdbcClient jdbc;
  @Autowired private Partners partners;
  @Autowired private People people;
  @Autowired private Clock clock;

  private UUID agreement = new UUID(0, 0);
  private UUID officer = new UUID(0, 0);

  @BeforeEach
  void drafted() {
    agreement = new DraftedCase(jdbc, partners, people, clock).withTemplate("mou");
    processes.start("mou-drafting", CaseRef.agreement(agreement), Routing.NONE);
    driver.runJob(agreement, "generateDraft");
    officer = people.findBySignInName("officer").orElseThrow().id();
  }

  @Test
  void whoWroteBeforeSomebodyElseStaysAnAuthor() throws Exception {
    String colleague = colleague();
    save("officer", 0, "The first words.").andExpect(status().is3xxRedirection());
    String task = driver.task(agreement, "editDraft").id();
    desk.release(task, driver.person("officer").actor());
    desk.claim(task, driver.person(colleague).actor());
    save(colleague, 1, "The first words, corrected.").andExpect(status().is3xxRedirection());
    assertThat(drafts.authors(agreement)).containsExactlyInAnyOrder(officer, id(colleague));
  }

  @Test
  void nobodyWritesInADraftThatSomebodyElseHolds() throws Exception {
    save(colleague(), 0, "Words of mine.")
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("Words of mine.")));
    assertThat(drafting.working(agreement).orElseThrow().version()).isZero();
    assertThat(drafts.authors(agreement)).isEmpty();
  }

  @Test
  void whoStandsInWritesForBothAndTheHistorySaysSo() throws Exception {
    String substitute = colleague();
    LocalDate today = LocalDate.now(clock);
    substitutions.record(officer, id(substitute), today, today, "Decision 3");
    save(substitute, 0, "Words while away.").andExpect(status().is3xxRedirection());
    assertThat(drafts.authors(agreement)).containsExactlyInAnyOrder(officer, id(substitute));
    RecordedEvent edited = events().get(0);
    assertThat(edited.action()).isEqualTo("drafting.edited");
    assertThat(edited.actor().onBehalfOf()).isEqualTo(officer);
  }

  private ResultActions save(String person, int version, String words) throws Exception {
    return mvc.perform(
        post("/drafting/" + driver.task(agreement, "editDraft").id())
            .param("_version", String.valueOf(version))
            .param("_do", "save:purpose")
            .param("_heading.purpose.en", "Purpose")
            .param("_body.purpose.en", words)
            .with(csrf())
            .with(as.person(person)));
  }

  private List<RecordedEvent> events() {
    return history.newestFirst(CaseRef.agreement(agreement), HistoryFilter.ALL, Long.MAX_VALUE, 5);
  }

  private String colleague() {
    String name = "a" + UUID.randomUUID();
    Set<RoleAssignment> roles = Set.of(new RoleAssignment(Role.OFFICER, "point"));
    accounts.create(new NewPerson(name, "Colleague", Language.EN, "none", roles));
    return name;
  }

  private UUID id(String signInName) {
    return people.findBySignInName(signInName).orElseThrow().id();
  }
}
