package org.entente.notify.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.notify.post.PostWorld.Reader;
import org.entente.notify.preference.Delivery;
import org.entente.notify.preference.Preference;
import org.entente.notify.preference.Preferences;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.shared.Language;
import org.entente.shared.Notice;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One mail a day, and none at night, by a clock that the test moves. */
@EntenteTest
class DigestTest {

  private static final LocalTime EIGHT = LocalTime.of(8, 0);

  @Autowired private ApplicationContext context;
  @Autowired private Preferences preferences;
  @Autowired private SampleProposals proposals;
  @Autowired private ProcessDriver driver;

  private PostWorld world;

  @BeforeEach
  void open() throws Exception {
    world = new PostWorld(context);
    world.clock.at(Instant.parse("2031-03-03T06:00:00Z"));
  }

  @AfterEach
  void close() throws Exception {
    world.close();
  }

  @Test
  void gathersTheDayInOneMailAndWritesNoneOnAnEmptyOne() throws Exception {
    Reader reader = world.reader(Language.EN);
    choose(reader, Delivery.DIGEST, null, null);
    Notice first = world.tell(reader);
    Notice second = world.tell(reader);
    world.rounds();
    assertThat(world.arrived(reader)).isEmpty();
    world.clock.pass(Duration.ofHours(3));
    world.rounds();
    world.rounds();
    assertThat(world.arrived(reader)).hasSize(1);
    assertThat(plain(reader, 0)).contains(first.link()).contains(second.link());
    assertThat(world.states(reader)).containsExactlyInAnyOrder("DIGESTED", "DIGESTED", "SENT");
    world.clock.pass(Duration.ofDays(1));
    world.rounds();
    assertThat(world.arrived(reader)).as("nothing new").hasSize(1);
    world.tell(reader);
    world.rounds();
    assertThat(world.arrived(reader)).as("until the next day").hasSize(1);
    world.clock.pass(Duration.ofDays(1));
    world.rounds();
    assertThat(world.arrived(reader)).hasSize(2);
  }

  @Test
  void namesWhatStillWaitsAndNothingThatIsDone() throws Exception {
    String unit = driver.person("proposer").assignments().iterator().next().unit();
    Reader head = world.reader(Language.FR, new RoleAssignment(Role.UNIT_HEAD, unit));
    choose(head, Delivery.DIGEST, null, null);
    UUID waits = proposals.propose("Waits for days");
    UUID done = proposals.propose("Done before the digest");
    world.rounds();
    driver.complete(done, "endorseProposal", head.name(), Map.of("endorsement", "ENDORSED"));
    String task = driver.task(waits, "endorseProposal").id();
    nextMorning();
    world.rounds();
    assertThat(plain(head, 0)).contains("/tasks/" + task).doesNotContain("Done before");
    nextMorning();
    world.rounds();
    assertThat(plain(head, 1)).contains("/tasks/" + task);
    driver.complete(waits, "endorseProposal", head.name(), Map.of("endorsement", "ENDORSED"));
    nextMorning();
    world.rounds();
    assertThat(world.arrived(head)).hasSize(2);
  }

  @Test
  void writesOneDigestWhereManyPostmenGoRound() throws Exception {
    Reader reader = world.reader(Language.EN);
    choose(reader, Delivery.DIGEST, null, null);
    world.tell(reader);
    world.rounds();
    world.clock.pass(Duration.ofHours(3));
    ExecutorService postmen = Executors.newFixedThreadPool(3);
    for (Future<?> round :
        postmen.invokeAll(List.of(world::rounds, world::rounds, world::rounds))) {
      round.get();
    }
    postmen.shutdown();
    assertThat(world.arrived(reader)).hasSize(1);
  }

  @Test
  void holdsEverythingInQuietHoursAndSendsItAfterwards() throws Exception {
    Reader reader = world.reader(Language.EN);
    choose(reader, Delivery.SINGLE, LocalTime.of(20, 0), LocalTime.of(7, 0));
    Notice notice = world.tell(reader);
    world.tell(
        false,
        new Notice(
            notice.key() + ":again",
            notice.persons(),
            notice.groups(),
            notice.messageKey(),
            notice.arguments(),
            notice.link(),
            true));
    world.rounds();
    assertThat(world.states(reader)).containsExactly("HELD QUIET_HOURS", "HELD QUIET_HOURS");
    world.clock.pass(Duration.ofMinutes(59));
    world.rounds();
    assertThat(world.arrived(reader)).isEmpty();
    world.clock.pass(Duration.ofMinutes(1));
    world.rounds();
    assertThat(world.arrived(reader)).hasSize(2);
  }

  @Test
  void sendsWhatWasHeldWhenThePersonChoosesSingleMails() throws Exception {
    Reader reader = world.reader(Language.EN);
    choose(reader, Delivery.DIGEST, null, null);
    world.tell(reader);
    world.rounds();
    assertThat(world.states(reader)).containsExactly("HELD DIGEST");
    choose(reader, Delivery.SINGLE, null, null);
    world.releases().chosen(new Preferences.Chosen(reader.id()));
    world.rounds();
    assertThat(world.arrived(reader)).hasSize(1);
  }

  private void nextMorning() {
    Instant midnight = world.clock.instant().truncatedTo(java.time.temporal.ChronoUnit.DAYS);
    world.clock.at(midnight.plus(Duration.ofHours(33)));
  }

  private void choose(Reader reader, Delivery delivery, LocalTime from, LocalTime until) {
    preferences.choose(reader.id(), new Preference(delivery, EIGHT, from, until));
  }

  private String plain(Reader reader, int number) throws Exception {
    MimeMultipart parts = (MimeMultipart) world.arrived(reader).get(number).getContent();
    return (String) parts.getBodyPart(0).getContent();
  }
}
