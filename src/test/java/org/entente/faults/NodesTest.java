package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.shared.ContentHash;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The deployment without its containers: two nodes, one database, a proxy. */
class NodesTest {

  private static final long SEED = 20261126;
  private static final String WHO =
      """
      select distinct p.sign_in_name from audit_event e
        join people_person p on p.id::text = e.actor_id::text where e.subject_id = ? order by 1
      """;

  /** Nobody is signed out, nothing is lost. */
  @Test
  void oneNodeIsKilledWhileFivePeopleWork() throws IOException {
    Undisturbed undisturbed = World.undisturbed();
    try (Nodes nodes = Nodes.start()) {
      trustsItsProxyOnly(nodes);
      List<Proposal> proposals = proposals("aalto", "tu-eindhoven", "chalmers");
      Random random = random(SEED);
      int step = 4 + random.nextInt(12);
      int millis = random.nextInt(400);
      List<CompletableFuture<Void>> kills = new ArrayList<>();
      Shift shift =
          new Shift(
              nodes,
              people(nodes.world(), undisturbed),
              proposals,
              done -> {
                if (done == step) {
                  kills.add(later(millis, () -> kill(nodes.second(), nodes.world())));
                }
              });
      shift.work();
      kills.forEach(CompletableFuture::join);
      assertThat(kills).hasSize(1);
      shift.nothingIsLost(undisturbed);
    }
  }

  @Test
  @Tag("faults")
  void nodesGoAndComeWhileFivePeopleWork() throws IOException {
    Undisturbed undisturbed = World.undisturbed();
    try (Nodes nodes = Nodes.start()) {
      Random random = random(System.nanoTime());
      List<CompletableFuture<Void>> kills = new ArrayList<>();
      Shift shift =
          new Shift(
              nodes,
              people(nodes.world(), undisturbed),
              proposals("ist", "upc", "tu-darmstadt", "kit", "grenoble-inp", "ku-leuven"),
              done -> {
                if (done % 9 == 5) {
                  Application node = nodes.node(kills.size());
                  kills.add(
                      later(
                          random.nextInt(1000),
                          () -> {
                            kill(node, nodes.world());
                            restart(node);
                          }));
                }
              });
      shift.work();
      kills.forEach(CompletableFuture::join);
      assertThat(kills).hasSizeGreaterThan(3);
      shift.nothingIsLost(undisturbed);
      saysFarewell(nodes.second());
    }
  }

  @Test
  @Tag("faults")
  void twoNodesStartAtOnceOnAnEmptyDatabase() throws IOException {
    Path folder = World.FOLDER.resolveSibling("nodes");
    try (Database database = new Database(folder.resolve("postgres"))) {
      Application one = new Application(folder.resolve("one"), database.port());
      Application other = new Application(folder.resolve("other"), database.port());
      one.awaitReady();
      other.awaitReady();
      assertThat(
              database.rows(
                  "select version_, count(*) from act_re_procdef where key_ = 'mou-drafting' group by 1"))
          .isEqualTo(List.of(List.of("1", "1")));
      one.kill();
      other.kill();
    }
  }

  /** It says that it is not ready any more, and still answers whoever comes. */
  private static void saysFarewell(Application node) throws IOException {
    Visitor operator = node.operator();
    Visitor person = new Visitor(node.address(), "en");
    Process process = node.stop();
    Eventually.isTrue(
        "it is not ready", Duration.ofSeconds(2), () -> status(operator, "/readyz") == 503);
    assertThat(status(person, "/sign-in")).isEqualTo(200);
    assertThat(process.onExit().orTimeout(60, TimeUnit.SECONDS).join().exitValue()).isEqualTo(143);
  }

  private static void trustsItsProxyOnly(Nodes nodes) throws IOException {
    String before = failuresOf(nodes, RoundRobin.CLIENT);
    try (RoundRobin trusted = new RoundRobin(List.of(nodes.second().address()));
        RoundRobin unknown = new RoundRobin(List.of(nodes.world().application().address()))) {
      Page secure = guess(new Visitor(trusted.address(), "en"));
      assertThat(secure.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThat(failuresOf(nodes, RoundRobin.CLIENT)).as("before %s", before).isEqualTo("1");
      Page plain = guess(new Visitor(unknown.address(), "en"));
      assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
      assertThat(failuresOf(nodes, RoundRobin.CLIENT)).isEqualTo("1");
      assertThat(failuresOf(nodes, "127.0.0.1")).isEqualTo("1");
    }
  }

  private static Page guess(Visitor stranger) throws IOException {
    return stranger.post(
        stranger.get("/sign-in").form("password"),
        Map.of("name", List.of("nobody"), "password", List.of("a wild guess")));
  }

  private static String failuresOf(Nodes nodes, String address) {
    return nodes
        .world()
        .database()
        .rows(
            "select count(*) from people_attempt where key = ?",
            ContentHash.of("address " + address).hex())
        .get(0)
        .get(0);
  }

  private static List<String> people(World world, Undisturbed undisturbed) {
    List<String> names =
        world.database().rows(WHO, undisturbed.id()).stream().map(row -> row.get(0)).toList();
    assertThat(names).hasSizeGreaterThanOrEqualTo(5);
    return names;
  }

  private static List<Proposal> proposals(String... partners) {
    return Stream.of(partners).map(Proposal::new).toList();
  }

  private static void kill(Application node, World world) {
    System.out.println("[faults] a node is killed: " + world.underWay());
    node.kill();
    Invariants.always(world.database());
  }

  private static void restart(Application node) {
    try {
      node.restart();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int status(Visitor visitor, String path) {
    try {
      return visitor.get(path).status();
    } catch (IOException e) {
      return 0;
    }
  }

  private static Random random(long otherwise) {
    long seed = Long.getLong("entente.seed", otherwise);
    System.out.println("[faults] seed " + seed);
    return new Random(seed);
  }

  private static CompletableFuture<Void> later(int millis, Runnable work) {
    return CompletableFuture.runAsync(
        work, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
  }
}
