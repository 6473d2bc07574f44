package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While the database is away Entente says so, and it comes back by itself, in the same process. */
class DatabaseOutageTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String LIVENESS = "/livez";
  private static final String READINESS = "/readyz";

  private final World world = World.get();
  private final long process = world.application().pid();
  private final Visitor operator = world.application().operator();
  private final Visitor officer = new Visitor(world.application().address(), "en");

  @AfterEach
  void mend() {
    world.wire().mend();
  }

  @Test
  void aCutLineIsSaidCalmlyAndEndsByItself() throws IOException {
    Visitor stranger = new Visitor(world.application().address(), "ar");
    world.until("endorseProposal", new Proposal("bethlehem"));
    officer.signIn("officer");
    Page form = stranger.get("/sign-in");
    world.wire().cut();
    unavailable(officer.get("/tasks"), "en");
    unavailable(stranger.post(form.form("password"), credentials()), "ar");
    probes(503);
    world.wire().mend();
    backAgain();
    world.until("triageProposal", new Proposal("bethlehem"));
  }

  /** Neither up nor closed: nobody tells the application that its words arrive nowhere. */
  @Test
  @Tag("faults")
  void aLineThatSwallowsEverythingHoldsNobodyForLong() throws IOException {
    officer.signIn("officer");
    world.wire().stall();
    long start = System.nanoTime();
    unavailable(officer.get("/tasks"), "en");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    unavailable(officer.get("/agreements"), "en");
    probes(503);
    world.wire().mend();
    backAgain();
  }

  @Test
  @Tag("faults")
  void aCaseCutOffTwiceArrivesWholeAndOnce() {
    Undisturbed undisturbed = World.undisturbed();
    Cuts cuts = new Cuts(world.wire(), List.of(5, undisturbed.steps()));
    UUID id = world.toForce(new Proposal("uclouvain"), cuts);
    cuts.settle();
    Invariants.inForce(world.database(), id, undisturbed.trace());
    assertThat(world.application().pid()).isEqualTo(process);
  }

  private void backAgain() throws IOException {
    Eventually.isTrue("the inbox is back", SOON, () -> officer.answers("/tasks"));
    assertThat(officer.get("/tasks").path()).as("still signed in").isEqualTo("/tasks");
    probes(200);
    assertThat(world.application().pid()).isEqualTo(process);
  }

  private void probes(int readiness) throws IOException {
    assertThat(operator.get(READINESS).status()).as("ready").isEqualTo(readiness);
    assertThat(operator.get(LIVENESS).status()).as("alive").isEqualTo(200);
  }

  private static Map<String, List<String>> credentials() {
    return Map.of("name", List.of("officer"), "password", List.of(Visitor.PASSWORD));
  }

  private static void unavailable(Page page, String language) {
    assertThat(page.status()).as("%s", page).isEqualTo(503);
    assertThat(page.language()).isEqualTo(language);
    assertThat(page.headers().firstValue("Retry-After")).contains("10");
    if (language.equals("en")) {
      assertThat(page.toString()).contains("What was recorded before is safe", "Try again");
    }
  }
}
