package org.entente.partner.query;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.entente.shared.Folded;
import org.entente.testing.EntenteTest;
import org.entente.testing.ImportProcess;
import org.entente.testing.RealLists;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One page of hits among the institutions of the real lists, against a plain {@code like} over
 * their folded names on the same server and in the same run. Prints and never asserts a time.
 */
@Tag("benchmark")
@EntenteTest
class PartnerSearchBenchmark {

  private static final int ROUNDS = 60;

  private static final List<String> TYPED =
      List.of(
          "polytechnique montreal",
          "university",
          "national institute",
          "politechnique montréal",
          "university of torronto",
          "IPN",
          "QMUL",
          "05f8d4e86",
          "F  PARIS001",
          "polymtl.ca",
          "الجامعة الأردنية",
          "الجـــامعة الأردنية",
          "الجَامِعَةُ الأُرْدُنِيَّة",
          "البوليتكنك",
          "بوليتكنك فلسطين",
          "nobody at all is called that");

  @Autowired private DataSource shared;

  @Test
  void prints() throws Exception {
    ImportProcess lists = RealLists.beside(shared, "partner_benchmark");
    lists.toTheEnd();
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(lists.dataSource());
    pool.setMaximumPoolSize(1);
    try (HikariDataSource database = new HikariDataSource(pool)) {
      JdbcClient jdbc = JdbcClient.create(database);
      jdbc.sql("vacuum analyze").update();
      int partners = jdbc.sql("select count(*) from partner").query(Integer.class).single();
      System.out.printf(Locale.ROOT, "%,d partners; milliseconds: median, 95th of 60%n", partners);
      PartnerSearch search = new PartnerSearch(jdbc);
      for (String typed : TYPED) {
        double[] ours = times(() -> search.page(PartnerFilter.ALL.typing(typed)));
        double[] control = times(() -> like(jdbc, typed));
        System.out.printf(
            Locale.ROOT,
            "%6.1f %6.1f   like %6.1f %6.1f   ratio %5.2f   %s%n",
            ours[0],
            ours[1],
            control[0],
            control[1],
            ours[0] / control[0],
            typed);
      }
    }
  }

  private static void like(JdbcClient jdbc, String typed) {
    String[] words =
        Arrays.stream(Folded.of(typed).split(" "))
            .map(word -> "%" + word + "%")
            .toArray(String[]::new);
    jdbc.sql(
            """
            select p.* from partner p join (select distinct partner_id from partner_name
              where folded like all(:words)) n on n.partner_id = p.id
            order by p.names ->> 'en', p.id limit 51
            """)
        .param("words", words)
        .query()
        .listOfRows();
  }

  private static double[] times(Runnable work) {
    for (int i = 0; i < ROUNDS / 5; i++) {
      work.run();
    }
    double[] times = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      work.run();
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return new double[] {times[ROUNDS / 2], times[ROUNDS * 95 / 100]};
  }
}
