package org.entente.notify.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.entente.notify.post.PostWorld.Reader;
import org.entente.notify.preference.Delivery;
import org.entente.notify.preference.Preference;
import org.entente.notify.preference.Preferences;
import org.entente.people.People;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.people.Substitutions;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleProposals;
import org.entente.testing.SigningCases;
import org.entente.workflow.TaskDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever a task waits for is written to, as long as it waits for them. */
@EntenteTest
class TaskMailsTest {

  @Autowired private ApplicationContext context;
  @Autowired private SampleProposals proposals;
  @Autowired private SigningCases signing;
  @Autowired private ProcessDriver driver;
  @Autowired private TaskDesk desk;
  @Autowired private People people;
  @Autowired private Substitutions substitutions;
  @Autowired private Preferences preferences;
  @Autowired private Clock today;

  private PostWorld world;

  @BeforeEach
  void open() throws Exception {
    world = new PostWorld(context);
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  @Test
  void leadsHeadsAndTheirSubstitutesToTheVeryTask() throws Exception {
    Reader head = head();
    Reader substitute = world.reader(Language.AR);
    Reader elsewhere = world.reader(Language.EN, new RoleAssignment(Role.UNIT_HEAD, otherUnit()));
    LocalDate day = LocalDate.now(today);
    substitutions.record(head.id(), substitute.id(), day, day.plusDays(1), "a decision");
    UUID proposal = proposals.propose("A task that waits");
    String task = driver.task(proposal, "endorseProposal").id();
    world.rounds();
    assertThat(world.arrived(head)).hasSize(1);
    assertThat(world.arrived(head).get(0).getSubject()).contains("2026-");
    assertThat(world.states(substitute)).containsExactly("SENT");
    assertThat(world.states(elsewhere)).isEmpty();
    assertThat(plain(head)).contains("http://localhost").contains("/tasks/" + task);
  }

  @Test
  void saysNothingOfATaskThatIsDone() {
    Reader head = head();
    UUID proposal = proposals.propose("A task that is done at once");
    driver.complete(proposal, "endorseProposal", head.name(), Map.of("endorsement", "ENDORSED"));
    world.rounds();
    assertThat(world.states(head)).containsExactly("DROPPED TASK_OVER");
  }

  @Test
  void waitsWhileSomebodyElseHasClaimedIt() throws Exception {
    Reader head = head();
    Reader other = head();
    UUID proposal = proposals.propose("A task that is claimed and released");
    String task = driver.task(proposal, "endorseProposal").id();
    desk.claim(task, people.find(other.id()).orElseThrow().actor());
    world.rounds();
    assertThat(world.states(head)).containsExactly("HELD CLAIMED");
    assertThat(world.states(other)).containsExactly("DROPPED TASK_OVER");
    desk.release(task, people.find(other.id()).orElseThrow().actor());
    world.clock.pass(Duration.ofHours(2));
    world.rounds();
    assertThat(world.arrived(head)).hasSize(1);
  }

  @Test
  void tellsOfASignatureWhateverThePersonPrefers() throws Exception {
    Reader rector = world.reader(Language.ES, new RoleAssignment(Role.RECTOR, rectorate()));
    preferences.choose(
        rector.id(), new Preference(Delivery.NONE, Preference.USUAL.digestAt(), null, null));
    signing.started("proposer");
    world.tell(rector);
    world.rounds();
    assertThat(world.states(rector)).containsExactlyInAnyOrder("SENT", "DROPPED SWITCHED_OFF");
  }

  private String plain(Reader reader) throws Exception {
    return (String)
        ((jakarta.mail.internet.MimeMultipart) world.arrived(reader).get(0).getContent())
            .getBodyPart(0)
            .getContent();
  }

  private Reader head() {
    return world.reader(Language.EN, new RoleAssignment(Role.UNIT_HEAD, proposersUnit()));
  }

  private String proposersUnit() {
    return driver.person("proposer").assignments().iterator().next().unit();
  }

  private String rectorate() {
    return driver.person("rector").assignments().iterator().next().unit();
  }

  private String otherUnit() {
    return driver.person("officer").assignments().iterator().next().unit();
  }
}
