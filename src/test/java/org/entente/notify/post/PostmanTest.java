package org.entente.notify.post;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.notify.outbox.Mail;
import org.entente.notify.outbox.Outbox;
import org.entente.notify.post.PostWorld.Reader;
import org.entente.notify.post.Postman.Round;
import org.entente.people.MailAddresses;
import org.entente.people.People;
import org.entente.shared.Language;
import org.entente.shared.Notice;
import org.entente.testing.EntenteTest;
import org.entente.testing.MailHost.Fault;
import org.entente.testing.SampleProposals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever the mail server does: nothing is lost, nothing is doubled, and work goes on. */
@EntenteTest
class PostmanTest {

  private static final Duration LATER = Duration.ofMinutes(6);

  @Autowired private ApplicationContext context;
  @Autowired private SampleProposals proposals;
  @Autowired private MailAddresses addresses;
  @Autowired private People people;

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
  void sendsWhatHappenedAndNothingOfWhatWasRolledBack() throws Exception {
    Reader reader = world.reader(Language.EN);
    Notice happened = world.tell(reader);
    world.tell(false, happened);
    world.tell(true, other(happened));
    world.rounds();
    assertThat(world.arrived(reader)).hasSize(1);
    assertThat(world.states(reader)).containsExactly("SENT");
  }

  @Test
  void waitsForAServerThatIsDown() throws Exception {
    List<Reader> readers = readers(3);
    world.host.suffer(Fault.DOWN);
    world.tell(readers.toArray(Reader[]::new));
    assertThat(world.rounds()).isEqualTo(Round.TROUBLE);
    assertThat(states(readers)).containsExactlyInAnyOrder("FAILED", "WAITING", "WAITING");
    world.host.suffer(Fault.NONE);
    world.clock.pass(LATER);
    assertThat(world.rounds()).isEqualTo(Round.DONE);
    for (Reader reader : readers) {
      assertThat(world.arrived(reader)).hasSize(1);
    }
  }

  @Test
  void keepsNobodyWaitingForAServerThatSaysNothing() throws Exception {
    Reader reader = world.reader(Language.EN);
    world.host.suffer(Fault.SILENT);
    world.tell(reader);
    ExecutorService postmen = Executors.newSingleThreadExecutor();
    Future<Round> round = postmen.submit(world::rounds);
    UUID proposed = proposals.propose("Proposed while the mail server says nothing");
    assertThat(proposed).isNotNull();
    assertThat(round.get()).isEqualTo(Round.TROUBLE);
    postmen.shutdown();
    assertThat(world.states(reader)).containsExactly("FAILED");
    world.host.suffer(Fault.NONE);
    world.clock.pass(LATER);
    world.rounds();
    assertThat(world.arrived(reader)).hasSize(1);
  }

  @Test
  void repeatsUnderTheSameMessageIdWhatTheServerTookBeforeTheLineBroke() throws Exception {
    Reader reader = world.reader(Language.FR);
    world.host.suffer(Fault.CUT_AFTER_DATA);
    world.tell(reader);
    world.rounds();
    assertThat(world.states(reader)).containsExactly("FAILED");
    assertThat(world.arrived(reader)).hasSize(1);
    world.host.suffer(Fault.NONE);
    world.clock.pass(LATER);
    world.rounds();
    assertThat(world.states(reader)).containsExactly("SENT");
    assertThat(world.arrived(reader)).hasSize(2);
    assertThat(messageIds(reader)).hasSize(1);
    world.clock.pass(LATER);
    world.rounds();
    assertThat(world.arrived(reader)).hasSize(2);
  }

  @Test
  void repeatsUnderTheSameMessageIdWhatItsPostmanDiedOf() throws Exception {
    Reader reader = world.reader(Language.EN);
    world.tell(reader);
    Outbox dying = world.outbox();
    Mail taken = dying.take().orElseThrow();
    Letter letter =
        new Letter(
            taken.messageId(),
            "Reader",
            reader.address(),
            world
                .wordsmith()
                .words(
                    taken,
                    org.entente.notify.outbox.Reader.of(people.find(reader.id()).orElseThrow())));
    assertThat(world.server().post(letter)).isInstanceOf(Posted.Accepted.class);
    world.rounds();
    assertThat(world.arrived(reader)).as("under its lease").hasSize(1);
    world.clock.pass(LATER);
    world.rounds();
    dying.failed(taken, "comes too late", world.clock.instant());
    assertThat(world.states(reader)).containsExactly("SENT");
    assertThat(world.arrived(reader)).hasSize(2);
    assertThat(messageIds(reader)).hasSize(1);
  }

  @Test
  void refusesOneAndServesTheOthers() throws Exception {
    List<Reader> readers = readers(3);
    Reader unknown = readers.get(1);
    world.host.forget(unknown.address());
    world.tell(readers.toArray(Reader[]::new));
    world.rounds();
    assertThat(world.states(unknown)).containsExactly("REFUSED");
    assertThat(world.arrived(readers.get(0))).hasSize(1);
    assertThat(world.arrived(readers.get(2))).hasSize(1);
    assertThat(addresses.of(unknown.id()).orElseThrow().bounces()).isTrue();
    assertThat(addresses.of(readers.get(0).id()).orElseThrow().bounces()).isFalse();
    world.tell(unknown);
    world.rounds();
    assertThat(world.states(unknown)).containsExactly("REFUSED", "HELD ADDRESS_BOUNCES");
    String moved = "moved-" + unknown.address();
    addresses.change(unknown.id(), moved);
    world.rounds();
    assertThat(world.states(unknown)).containsExactly("REFUSED", "SENT");
    assertThat(world.host.arrived(moved)).hasSize(1);
  }

  @Test
  void sendsEachMailOnceWhereManyPostmenGoRound() throws Exception {
    List<Reader> readers = readers(30);
    world.tell(readers.toArray(Reader[]::new));
    ExecutorService postmen = Executors.newFixedThreadPool(3);
    List<Future<Round>> rounds =
        postmen.invokeAll(List.of(world::rounds, world::rounds, world::rounds));
    for (Future<Round> round : rounds) {
      assertThat(round.get()).isEqualTo(Round.DONE);
    }
    postmen.shutdown();
    for (Reader reader : readers) {
      assertThat(world.arrived(reader)).hasSize(1);
    }
  }

  @Test
  void keepsMailsWhereThereIsNoServerAndSendsOnlyRecentOnesWhenThereIs() throws Exception {
    Reader reader = world.reader(Language.EN);
    world.tell(reader);
    world.postman(world.noServer()).go(() -> false);
    assertThat(world.states(reader)).containsExactly("HELD NO_SERVER");
    world.clock.pass(Duration.ofDays(400));
    world.releases().serverFound();
    world.postman(world.noServer()).go(() -> false);
    world.rounds();
    assertThat(world.states(reader)).containsExactly("HELD NO_SERVER");
    world.clock.pass(Duration.ofDays(-400));
    world.releases().serverFound();
    world.rounds();
    assertThat(world.arrived(reader)).hasSize(1);
  }

  @Test
  void givesUpAfterDaysUntilSomebodyPresses() {
    Reader reader = world.reader(Language.EN);
    world.host.suffer(Fault.DOWN);
    world.tell(reader);
    for (int day = 0; day < 7; day++) {
      world.rounds();
      world.clock.pass(Duration.ofDays(1));
    }
    assertThat(world.states(reader)).containsExactly("FAILED");
    assertThat(next(reader)).isEmpty();
  }

  private List<?> next(Reader reader) {
    return world
        .jdbc
        .sql("select next_at from notify_mail where person_id = :id and next_at is not null")
        .param("id", reader.id())
        .query()
        .listOfRows();
  }

  private List<Reader> readers(int number) {
    List<Reader> readers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      readers.add(world.reader(Language.EN));
    }
    return readers;
  }

  private List<String> states(List<Reader> readers) {
    return readers.stream().flatMap(reader -> world.states(reader).stream()).toList();
  }

  private Set<String> messageIds(Reader reader) throws MessagingException {
    Set<String> ids = new java.util.HashSet<>();
    for (MimeMessage message : world.arrived(reader)) {
      ids.add(message.getMessageID());
    }
    return ids;
  }

  private static Notice other(Notice like) {
    return new Notice(
        like.key() + ":other",
        like.persons(),
        like.groups(),
        like.messageKey(),
        like.arguments(),
        like.link());
  }
}
