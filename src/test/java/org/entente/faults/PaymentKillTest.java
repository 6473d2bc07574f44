package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.award.Award;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.OrderState;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.PaymentOrders;
import org.entente.faults.bank.Deed;
import org.entente.faults.bank.Deed.Kind;
import org.entente.faults.bank.Mood;
import org.entente.ledger.Account;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerCheck;
import org.entente.shared.Money;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleDisbursements;
import org.entente.testing.SentFiles;
import org.entente.testing.TestWorld;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Money leaves once, whoever dies on its way. The test has the records and looks; the work is done
 * by nodes in processes of their own, and the bank's journal says what really happened.
 */
@SpringBootTest(
    properties = {
      "entente.demo.cases=false",
      "entente.workflow.full-history=false",
      "spring.datasource.username=postgres",
      "spring.datasource.password=postgres"
    })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles({"demo", "test"})
@Import(TestWorld.class)
@DirtiesContext
class PaymentKillTest {

  private static final Duration SOON = Duration.ofSeconds(90);

  /** An answer that a killed node was booking is taken up by another five minutes later. */
  private static final Duration LONG = Duration.ofMinutes(12);

  private static final PaymentWorld WORLD = new PaymentWorld();
  private static final List<Mood> MOODS =
      List.of(
          Mood.WELL,
          Mood.ERROR,
          Mood.ERROR_AFTER,
          Mood.DEAF,
          Mood.DROPPED,
          Mood.SLOW,
          Mood.LATE,
          Mood.REFUSING);

  @Autowired private SampleDisbursements sample;
  @Autowired private ProcessDriver driver;
  @Autowired private PaymentOrders orders;
  @Autowired private SentFiles files;
  @Autowired private Ledger ledger;
  @Autowired private LedgerCheck check;

  private final List<Application> nodes = new ArrayList<>();

  @DynamicPropertySource
  static void place(DynamicPropertyRegistry registry) {
    String url = "jdbc:postgresql://127.0.0.1:" + WORLD.database().port() + "/postgres";
    registry.add("spring.datasource.url", () -> url);
    registry.add("entente.home", () -> PaymentWorld.home().toString());
    registry.add(
        "entente.bank.accounts." + PaymentWorld.BY_FILE + ".folder",
        () -> WORLD.exchange().toString());
  }

  @AfterEach
  void stop() {
    nodes.forEach(Application::kill);
    WORLD.line().mend();
    WORLD.records().mend();
  }

  @AfterAll
  static void end() {
    WORLD.close();
  }

  /**
   * F1 before the bank is called, F2 when it has accepted and nothing is written down, F3 when it
   * is: paid once each time, and sent again only where the bank never got it. So is what leaves by
   * a file whose node dies when it lies in the bank's folder and nothing says so.
   */
  @Test
  void isPaidOnceWhereverItsNodeDies() throws IOException {
    List<Disbursement> three = made(3, PaymentWorld.ACCOUNT);
    Disbursement file = made(PaymentWorld.BY_FILE);
    Application node = started("first");
    String before = checked(three.get(0));
    WORLD.line().stall();
    release(three.get(0));
    Eventually.isTrue("it is taken up", SOON, () -> attempts(three.get(0)) == 1);
    node.kill();
    WORLD.line().cut();
    WORLD.line().mend();
    assertThat(asked(before)).isZero();

    String between = checked(three.get(1));
    node.restart();
    Eventually.isTrue("it is sent again", SOON, () -> state(three.get(0)) == OrderState.SENT);
    assertThat(asked(before)).isEqualTo(1);
    WORLD.bank().treat(Mood.SLOW, 1);
    release(three.get(1));
    Eventually.isTrue("the bank has it", SOON, () -> accepted(between) == 1);
    node.kill();
    WORLD.bank().goOn();

    String after = checked(three.get(2));
    node.restart();
    Eventually.isTrue("the bank is asked", SOON, () -> state(three.get(1)) == OrderState.SENT);
    release(three.get(2));
    release(file);
    Eventually.isTrue("it is sent", SOON, () -> state(three.get(2)) == OrderState.SENT);
    killedWithAFileInItsFolder(node, file);
    WORLD.bank().book(false, 2);
    WORLD.bank().collect();
    node.restart();
    Eventually.isTrue("the file counts as sent", SOON, () -> state(file) == OrderState.SENT);
    WORLD.bank().collect();
    WORLD.bank().book(true, 2);
    List<Disbursement> all = Stream.concat(three.stream(), Stream.of(file)).toList();
    Eventually.isTrue("all are paid", SOON, () -> settled(all));
    assertThat(all).allMatch(one -> state(one) == OrderState.PAID);
    assertThat(Stream.of(before, between, after, checked(file)).map(PaymentKillTest::asked))
        .containsOnly(1L);
    requireInvariants(all);
  }

  /**
   * F7: whoever released it cannot know whether it was kept; it was, and the bank hears of it once.
   */
  @Test
  void isSentOnceWhereTheReplyToItsReleaseIsLost() throws IOException {
    Disbursement one = sample.due(sample.large());
    sample.make(one, PaymentWorld.ACCOUNT);
    sample.check(one);
    Visitor director = new Visitor(started("third").address(), "en");
    director.signIn("finance-director");
    String task = "/tasks/" + driver.task(one.ref(), "releasePayment").id();
    Page.Form form = director.get(task).form("release");
    Page again = director.post(form, Map.of("release", List.of("RELEASE")));
    Page goOn = director.post(again.form("password"), password());
    WORLD.records().loseReplyAfter("insert into bank_payment");
    Page lost = director.post(goOn.form("release"), Map.of());
    assertThat(lost.status()).as("%s", lost).isEqualTo(503);
    assertThat(lost.toString()).contains("What was recorded before is safe");
    assertThat(WORLD.records().lost()).isTrue();
    Page repeated = director.post(form, Map.of("release", List.of("RELEASE")));
    assertThat(repeated.status()).as("%s", repeated).isEqualTo(409);
    Eventually.isTrue("the bank has it", SOON, () -> state(one) == OrderState.SENT);
    WORLD.bank().book(false, 1);
    Eventually.isTrue("it is paid", SOON, () -> settled(List.of(one)));
    assertThat(orders.of(one.id())).hasSize(1);
    assertThat(asked(sample.order(one).endToEndId())).isEqualTo(1);
    requireInvariants(List.of(one));
  }

  private static Map<String, List<String>> password() {
    return Map.of("password", List.of(Visitor.PASSWORD));
  }

  /** F4, F12, F13, F18, F26: two nodes die in turn, while the bank has its moods. */
  @Test
  @Tag("faults")
  void isPaidOnceThroughFiftyKills() {
    long seed = Long.getLong("entente.seed", System.nanoTime());
    int kills = Integer.getInteger("entente.kills", 50);
    System.out.println("[faults] -Dentente.seed=" + seed + ", kills: " + kills);
    Random random = new Random(seed);
    List<Disbursement> all = made((kills + 1) / 2, PaymentWorld.ACCOUNT, PaymentWorld.BY_FILE);
    List<Application> two = List.of(started("first"), started("second"));
    for (int i = 0; i < kills; i++) {
      Mood mood = MOODS.get(random.nextInt(MOODS.size()));
      if (mood == Mood.REFUSING) {
        WORLD.bank().refuse("AM04");
      } else {
        WORLD.bank().treat(mood, 1);
      }
      if (i % 2 == 0) {
        release(all.get(i / 2));
        if (i / 2 % 2 == 1) {
          leave(files.released(sample.order(all.get(i / 2)).executionDay()));
        }
      }
      Eventually.pause(Duration.ofMillis(random.nextInt(2_500)));
      killed(two.get(random.nextInt(2)), i);
      WORLD.bank().collect();
      WORLD.bank().book(random.nextBoolean(), 1 + random.nextInt(2));
      WORLD.bank().goOn();
    }
    Eventually.isTrue("the fate of all is known", LONG, () -> settled(all));
    requireInvariants(all);
  }

  /** Brought before their checker, while no node is there. */
  private List<Disbursement> made(int many, String... accounts) {
    List<Disbursement> all = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      all.add(made(accounts[i % accounts.length]));
    }
    return all;
  }

  private Disbursement made(String account) {
    Disbursement one = sample.due(sample.small());
    sample.make(one, account);
    return one;
  }

  private Application started(String name) {
    Application node = WORLD.node(name);
    nodes.add(node);
    node.awaitReady();
    return node;
  }

  private void killed(Application node, int number) {
    System.out.println("[faults] kill " + (number + 1));
    node.kill();
    Invariants.always(WORLD.database());
    try {
      node.restart();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The key under which the bank will know it. */
  private String checked(Disbursement one) {
    return sample.order(one).endToEndId();
  }

  /** Below the limit the check releases. */
  private void release(Disbursement one) {
    sample.checkAlone(one);
  }

  private void killedWithAFileInItsFolder(Application node, Disbursement one) {
    PaymentOrder order = sample.order(one);
    UUID file = files.released(order.executionDay());
    WORLD
        .database()
        .holding(
            "bank_payment",
            order.id(),
            () -> {
              leave(file);
              Eventually.isTrue("the file is in its folder", SOON, WORLD::hasFile);
              node.kill();
            });
  }

  /** The next node that looks leaves the file in the bank's folder. */
  private void leave(UUID file) {
    WORLD.database().rows("update bank_batch set next_at = now() where id = ? returning id", file);
  }

  private boolean settled(List<Disbursement> all) {
    WORLD.bank().goOn();
    Set<String> noted = keys(Kind.NOTED);
    noted.removeAll(keys(Kind.ACCEPTED));
    noted.forEach(WORLD.bank()::decide);
    WORLD.bank().collect();
    WORLD.bank().book(false, 1);
    WORLD.bank().book(true, 1);
    return all.stream().allMatch(one -> state(one) == OrderState.REFUSED || booked(one));
  }

  /** The book hears of it by a job after the answer. */
  private boolean booked(Disbursement one) {
    return state(one) == OrderState.PAID && !held(one).isZero();
  }

  private Money held(Disbursement one) {
    return ledger.held(one.envelope(), Award.ref(one.award()), Account.PAID);
  }

  private OrderState state(Disbursement one) {
    return sample.order(one).state();
  }

  private long attempts(Disbursement one) {
    return WORLD
        .database()
        .rows("select 1 from bank_attempt where order_id = ?", sample.order(one).id())
        .size();
  }

  private static long asked(String key) {
    return count(Kind.ASKED, key);
  }

  private static long accepted(String key) {
    return count(Kind.ACCEPTED, key);
  }

  private static long count(Kind kind, String key) {
    return WORLD.bank().journal(kind).stream().filter(deed -> deed.key().equals(key)).count();
  }

  private static Set<String> keys(Kind kind) {
    return WORLD.bank().journal(kind).stream().map(Deed::key).collect(Collectors.toSet());
  }

  /** I1, I2, I4, I5. */
  private void requireInvariants(List<Disbursement> all) {
    for (Disbursement one : all) {
      List<PaymentOrder> ordered = orders.of(one.id());
      List<PaymentOrder> accepted =
          ordered.stream().filter(order -> accepted(order.endToEndId()) > 0).toList();
      assertThat(accepted).as("accepted of %s", one.reference()).hasSizeLessThanOrEqualTo(1);
      boolean paid = ordered.stream().anyMatch(order -> order.state() == OrderState.PAID);
      assertThat(accepted).as("paid: %s of %s", paid, one.reference()).hasSize(paid ? 1 : 0);
      accepted.forEach(order -> assertThat(accepted(order.endToEndId())).isEqualTo(1));
      Money held = held(one);
      assertThat(held.isZero()).as("held of %s: %s", one.reference(), held).isEqualTo(!paid);
      if (paid) {
        assertThat(held).isEqualTo(one.amount());
      }
    }
    assertThat(check.ofAll().troubles()).isEmpty();
    Invariants.always(WORLD.database());
  }
}
