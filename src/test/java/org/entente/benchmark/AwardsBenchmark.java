package org.entente.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.ledger.Booked;
import org.entente.ledger.Booking;
import org.entente.ledger.Ledger;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.entente.table.TableFormat;
import org.entente.testing.SampleCalls;
import org.entente.testing.SampleEnvelopes;
import org.entente.testing.SignedInAs;
import org.entente.testing.TestWorld;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/**
 * 10,000 awards of a hundred calls, paid from one envelope whose book has an entry for each: lists,
 * the book and their exports against a plain {@code select} in the same run. Prints and never
 * asserts a time.
 */
@Tag("benchmark")
@SpringBootTest(
    properties = {
      "entente.database.folder=target/benchmark-awards",
      "entente.database.durable=true",
      "entente.demo.cases=false",
      "entente.workflow.full-history=false"
    })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles({"demo", "test"})
@Import({TestWorld.class, WrittenRegisters.class})
class AwardsBenchmark {

  private static final int AWARDS = 10_000;
  private static final int CALLS = 100;
  private static final int ROUNDS = 20;
  private static final int FEW = 3;

  @Autowired private SampleCalls calls;
  @Autowired private SampleEnvelopes envelopes;
  @Autowired private Ledger ledger;
  @Autowired private JdbcClient jdbc;
  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private WrittenRegisters written;

  @Test
  void listsBookAndExports() throws Exception {
    UUID envelope = envelopes.open(Money.of("90000000", "EUR"));
    for (int i = 0; i < CALLS; i++) {
      fill(calls.open(), envelope);
    }
    book(envelope);
    jdbc.sql("analyze").update();
    System.out.printf("awards, %,d of them%n", AWARDS);
    Timing plain =
        new Timing(
            "plain select of 26 rows",
            ROUNDS,
            () -> jdbc.sql("select * from award order by id desc limit 26").query().listOfRows());
    for (Map.Entry<String, String> page : pages(envelope).entrySet()) {
      plain.print(page.getKey(), ROUNDS, () -> answer(page.getValue()));
    }
    exports(envelope);
    plain.print("published grants.json", FEW, () -> answer("/grants.json"));
  }

  private Map<String, String> pages(UUID envelope) {
    UUID middle = id("select id from award order by id desc offset 5000 limit 1");
    UUID call = id("select call_id from award order by id limit 1");
    String book = "/envelopes/" + envelope + "/entries";
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("first page", "/awards");
    pages.put("middle of the list", "/awards?after=" + middle);
    pages.put("two states", "/awards?status=COMMITTED&status=DECLINED");
    String both = "call=" + call + "&envelope=" + envelope;
    pages.put("state, call, envelope", "/awards?status=RESERVE&" + both);
    pages.put("search", "/awards?q=beneficiary%2077");
    pages.put("search that fits all", "/awards?q=bene");
    pages.put("a call's awards", "/calls/" + call + "/awards");
    pages.put("one award", "/awards/" + middle);
    pages.put("API, first 25", "/api/awards");
    pages.put("published grants", "/grants");
    pages.put("envelope", "/envelopes/" + envelope);
    pages.put("envelope, its book checked", "/envelopes/" + envelope + "?checked=true");
    pages.put("envelope's awards", "/envelopes/" + envelope + "/awards");
    pages.put("book, first page", book);
    pages.put("book, middle", book + "?before=5000");
    pages.put("book, one account, which few touch", book + "?account=FUNDING");
    pages.put("book, one case", book + "?case=award:" + middle);
    return pages;
  }

  private void exports(UUID envelope) throws Exception {
    Timing plain =
        new Timing(
            "plain select of all", FEW, () -> jdbc.sql("select * from award").query().listOfRows());
    for (TableFormat format : TableFormat.values()) {
      String ending = "." + format.ending();
      plain.print("awards" + ending, FEW, () -> answer("/awards" + ending));
      plain.print("published grants" + ending, FEW, () -> answer("/grants" + ending));
      plain.print(
          "book" + ending,
          FEW,
          () -> answer("/envelope-entries" + ending + "?envelope=" + envelope));
      written.heap("finance-officer", "awards", format, Map.of());
      written.heap("finance-officer", "grants", format, Map.of());
      written.heap(
          "finance-officer",
          "envelope-entries",
          format,
          Map.of("envelope", List.of(envelope.toString())));
    }
  }

  private Object answer(String path) throws Exception {
    return mvc.perform(get(path).with(as.person("finance-officer"))).andExpect(status().isOk());
  }

  private UUID id(String sql) {
    return jdbc.sql(sql).query(UUID.class).single();
  }

  private void fill(UUID call, UUID envelope) {
    jdbc.sql("update grant_call set envelope = :envelope, status = 'CLOSED' where id = :call")
        .param("envelope", envelope)
        .param("call", call)
        .update();
    jdbc.sql(
            """
            insert into award_round (call_id, envelope_id, programme_id, quota, ranking, state,
                opened_at)
              select id, :envelope, programme, 90, repeat('0', 64), 'PREPARED', now()
                from grant_call where id = :call
            """)
        .param("call", call)
        .param("envelope", envelope)
        .update();
    jdbc.sql(
            """
            insert into award (id, reference, call_id, application_id, place, status, applicant,
                name, address, language, unit, host, country, from_on, until_on, snapshot,
                envelope_id, programme_id, currency, amount, rule, hash, approved, decided_by,
                decided_name, decided_at, decided_hash, changed_at, searchable)
              select gen_random_uuid(), 'AW-' || c.reference || '-' || n, c.id,
                     gen_random_uuid(), n,
                     (array['COMMITTED', 'COMMITTED', 'DECLINED', 'RESERVE'])[1 + n % 4],
                     gen_random_uuid(), 'Beneficiary ' || n, 'b' || n || '@bench.example', 'EN',
                     'unit-' || n % 20, (select id from partner order by id offset n % 10 limit 1),
                     'GB', date '2027-02-01', date '2027-06-01', repeat('0', 64), :envelope,
                     c.programme, 'EUR', 183500, '{"decision": "rates", "version": 1, "row": "1"}', repeat('0', 64), true, c.owner, 'Director',
                     now(), repeat('0', 64), now(), 'beneficiary ' || n
                from grant_call c, generate_series(1, :many) n where c.id = :call
            """)
        .param("call", call)
        .param("envelope", envelope)
        .param("many", AWARDS / CALLS)
        .update();
  }

  private void book(UUID envelope) {
    for (UUID award : jdbc.sql("select id from award").query(UUID.class).list()) {
      CaseRef subject = new CaseRef("award", award);
      Money amount = Money.of("1835", "EUR");
      Booked booked =
          ledger.reserve(new Booking(envelope, subject, amount, "bench:" + award, Actor.SYSTEM));
      assertThat(booked).isInstanceOf(Booked.Done.class);
    }
  }
}
