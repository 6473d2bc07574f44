package org.entente.bank.answer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.iso20022.AccountReport;
import org.entente.shared.Jsonb;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of {@code bank_answer_file} as they are booked: by one node at a time, which holds a
 * lease and goes on where the one before was cut off.
 */
@Component
class AnswerQueue {

  private final JdbcClient jdbc;
  private final Clock clock;

  AnswerQueue(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<UUID> due() {
    return jdbc.sql("select id from bank_answer_file where next_at <= :now order by id limit 20")
        .param("now", Times.column(clock.instant()))
        .query(UUID.class)
        .list();
  }

  /** For this node, until its lease ends. */
  Optional<AnswerFile> claim(UUID id, Duration lease) {
    return jdbc.sql(
            """
            update bank_answer_file set taken = taken + 1, next_at = :lease
             where id = :id and state = 'WAITING' and next_at <= :now returning *
            """)
        .param("id", id)
        .param("now", Times.column(clock.instant()))
        .param("lease", Times.column(clock.instant().plus(lease)))
        .query(AnswerFiles::file)
        .optional();
  }

  /**
   * @return false where somebody overtook
   */
  boolean advance(AnswerFile file, int done, Duration lease) {
    return jdbc.sql(
                """
                update bank_answer_file set done = :done, next_at = :lease, trouble = null
                 where id = :id and taken = :taken and state = 'WAITING'
                """)
            .param("done", done)
            .param("lease", Times.column(clock.instant().plus(lease)))
            .param("id", file.id())
            .param("taken", file.taken())
            .update()
        == 1;
  }

  /** Counts what came of all of it; what failed keeps the file's bytes for another time. */
  void end(AnswerFile file) {
    recount(file.id());
    jdbc.sql(
            """
            update bank_answer_file
               set state = 'DONE', done = records, next_at = null, trouble = null, failures = 0,
                 content = case when failed > 0 then content end
             where id = :id and taken = :taken
            """)
        .param("id", file.id())
        .param("taken", file.taken())
        .update();
  }

  void recount(UUID id) {
    jdbc.sql(
            """
            update bank_answer_file f
               set moved = c.moved, confirmed = c.confirmed, known = c.known,
                 unmatched = c.unmatched, different = c.different, noted = c.noted,
                 failed = c.failed
              from (select count(*) filter (where outcome = 'MOVED') as moved,
                      count(*) filter (where outcome = 'CONFIRMED') as confirmed,
                      count(*) filter (where outcome = 'KNOWN') as known,
                      count(*) filter (where outcome = 'UNMATCHED') as unmatched,
                      count(*) filter (where outcome = 'DIFFERENT') as different,
                      count(*) filter (where outcome = 'NOTED') as noted,
                      count(*) filter (where outcome = 'FAILED') as failed
                      from bank_answer_record where file_id = :id) c
             where f.id = :id
            """)
        .param("id", id)
        .update();
  }

  void statement(UUID id, int number, String account, AccountReport report) {
    jdbc.sql(
            """
            insert into bank_statement (file_id, number, account, report, sequence, balances, entries)
            values (:id, :number, :account, :report, :sequence, :balances, :entries)
            on conflict do nothing
            """)
        .param("id", id)
        .param("number", number)
        .param("account", account)
        .param("report", report.id())
        .param("sequence", report.sequence())
        .param(
            "balances",
            Jsonb.object(
                report.balances().stream()
                    .map(
                        each ->
                            Map.of(
                                "type",
                                each.type(),
                                "amount",
                                each.amount().toString(),
                                "day",
                                each.day()))
                    .toList()))
        .param("entries", report.entries())
        .update();
  }

  void failed(AnswerFile file, Duration pause, String trouble) {
    jdbc.sql(
            """
            update bank_answer_file set failures = failures + 1, trouble = left(:trouble, 500),
              next_at = :next
             where id = :id and taken = :taken and state = 'WAITING'
            """)
        .param("trouble", trouble)
        .param("next", Times.column(clock.instant().plus(pause)))
        .param("id", file.id())
        .param("taken", file.taken())
        .update();
  }
}
