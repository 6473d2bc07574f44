package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A takeover that is killed on its way goes on behind its last rows: none twice, none lost. */
@Tag("faults")
class TakeoverKillTest {

  private static final int ROWS = 400;
  private static final int KILLS = 3;
  private static final Duration LIMIT = Duration.ofMinutes(3);

  @Test
  void takesEachRowOnceHoweverOftenItIsKilled() throws Exception {
    long seed = Long.getLong("entente.seed", System.nanoTime());
    System.out.println("[faults] -Dentente.seed=" + seed);
    Path folder = Path.of("target", "faults-takeover").toAbsolutePath();
    Files.createDirectories(folder);
    try (Database database = new Database(folder.resolve("postgres"))) {
      Application application = new Application(folder, database.port());
      try {
        application.awaitReady();
        begin(application, database);
        for (int rows : instants(seed)) {
          Eventually.isTrue("row " + rows + " is done", LIMIT, () -> done(database) >= rows);
          application.kill();
          System.out.println("[faults] killed after " + done(database) + " rows");
          application.restart();
        }
        Eventually.isTrue("the run is over", LIMIT, () -> ended(database));
        takenOnce(database);
      } finally {
        application.kill();
      }
    }
  }

  private static List<Integer> instants(long seed) {
    return new Random(seed).ints(KILLS, 1, ROWS - 40).sorted().boxed().toList();
  }

  private static void begin(Application application, Database database) throws IOException {
    Visitor officer = new Visitor(application.address(), "en");
    officer.signIn("officer");
    Page.Form upload = officer.get("/takeover").form("file");
    Page list =
        officer.post(
            upload,
            Map.of(
                "ours", cell(database, "select id from partner where own order by id"),
                "unit", cell(database, "select code from people_unit order by code"),
                "language", List.of("en"),
                "order", List.of("DMY")),
            new Body.Upload("file", "list.csv", "text/csv", list(database)));
    assertThat(list.status()).as(list.toString()).isEqualTo(200);
    officer.post(new Page.Form(list.path() + "/take", upload.hidden()), Map.of());
  }

  private static String list(Database database) {
    String partner =
        cell(database, "select names ->> 'en' from partner where acronym = 'KTH'").get(0);
    return IntStream.rangeClosed(1, ROWS)
        .mapToObj(row -> "K-%d;Agreement %d;MoU;%s;1/9/2020".formatted(row, row, partner))
        .collect(Collectors.joining("\n", "Reference;Title;Type;Partner;Start\n", "\n"));
  }

  private static void takenOnce(Database database) {
    assertThat(database.rows("select state, count(*) from takeover_row group by state"))
        .containsExactly(List.of("TAKEN", Integer.toString(ROWS)));
    assertThat(cell(database, "select count(*) from agreement_origin"))
        .containsExactly(Integer.toString(ROWS));
    assertThat(cell(database, "select count(*) from agreement"))
        .containsExactly(Integer.toString(ROWS));
    assertThat(
            database.rows(
                """
                select subject_id from audit_event where action = 'agreement.takenOver'
                group by subject_id having count(*) > 1
                """))
        .isEmpty();
    assertThat(done(database)).isEqualTo(ROWS);
  }

  private static int done(Database database) {
    return Integer.parseInt(cell(database, "select done from takeover_run").get(0));
  }

  private static boolean ended(Database database) {
    return !cell(database, "select ended_at from takeover_run").get(0).isEmpty();
  }

  private static List<String> cell(Database database, String sql) {
    return List.of(database.first(sql).orElseThrow().get(0));
  }
}
