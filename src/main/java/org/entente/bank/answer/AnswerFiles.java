package org.entente.bank.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.bank.answer.AnswerFile.Why;
import org.entente.database.Times;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.BankMessage;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code bank_answer_file}, as they are taken, decided on and shown. */
@Component
public class AnswerFiles {

  private final JdbcClient jdbc;
  private final Clock clock;

  AnswerFiles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param state waiting for a second person, or to be booked
   * @return false where a file of the same bytes is there
   */
  boolean insert(
      UUID id,
      String name,
      Source source,
      BankFile file,
      String sealed,
      Actor actor,
      AnswerState state) {
    return jdbc.sql(
                """
                insert into bank_answer_file (id, name, source, hash, kind, message_id, received_at,
                  actor_id, actor_name, actor_for, state, content, records, next_at)
                values (:id, :name, :source, :hash, :kind, :message, :now, :actor, :actorName,
                  :actorFor, :state, :content, :records, case when :state = 'WAITING' then cast(:now as timestamptz) end)
                on conflict (hash) where state <> 'REFUSED' do nothing
                """)
            .param("id", id)
            .param("name", name)
            .param("source", source.name())
            .param("hash", file.hash().hex())
            .param("kind", file.message().kind().name())
            .param("message", file.message().id())
            .param("now", Times.column(clock.instant()))
            .param("actor", actor.personId())
            .param("actorName", actor.name())
            .param("actorFor", actor.onBehalfOf())
            .param("state", state.name())
            .param("content", sealed)
            .param("records", file.records())
            .update()
        == 1;
  }

  void insertRefused(UUID id, String name, Source source, ContentHash hash, Why why, Actor actor) {
    jdbc.sql(
            """
            insert into bank_answer_file (id, name, source, hash, received_at, actor_id, actor_name,
              state, refusal_key, refusal_arguments)
            values (:id, :name, :source, :hash, :now, :actor, :actorName, 'REFUSED', :key,
              :arguments)
            """)
        .param("id", id)
        .param("name", name)
        .param("source", source.name())
        .param("hash", hash.hex())
        .param("now", Times.column(clock.instant()))
        .param("actor", actor.personId())
        .param("actorName", actor.name())
        .param("key", why.messageKey())
        .param("arguments", Jsonb.object(why.arguments()))
        .update();
  }

  public Optional<AnswerFile> find(UUID id) {
    return jdbc.sql("select * from bank_answer_file where id = :id")
        .param("id", id)
        .query(AnswerFiles::file)
        .optional();
  }

  Optional<AnswerFile> taken(ContentHash hash) {
    return jdbc.sql("select * from bank_answer_file where hash = :hash and state <> 'REFUSED'")
        .param("hash", hash.hex())
        .query(AnswerFiles::file)
        .optional();
  }

  /** The newest first. */
  public List<AnswerFile> page(@Nullable UUID before, int limit) {
    return jdbc.sql(
            """
            select * from bank_answer_file where (cast(:before as uuid) is null or id < :before)
             order by id desc limit :limit
            """)
        .param("before", before)
        .param("limit", limit)
        .query(AnswerFiles::file)
        .list();
  }

  /** Those that wait for a second person, the oldest first. */
  List<AnswerFile> unconfirmed(int limit) {
    return jdbc.sql(
            "select * from bank_answer_file where state = 'UNCONFIRMED' order by id limit :limit")
        .param("limit", limit)
        .query(AnswerFiles::file)
        .list();
  }

  /**
   * Booked from now on.
   *
   * @return false where it waits for nobody any more
   */
  boolean confirm(UUID id, Actor actor) {
    return jdbc.sql(
                """
                update bank_answer_file set state = 'WAITING', next_at = :now, confirmed_at = :now,
                  confirmed_id = :actor, confirmed_for = :for, confirmed_name = :name
                 where id = :id and state = 'UNCONFIRMED'
                """)
            .param("now", Times.column(clock.instant()))
            .param("actor", actor.personId())
            .param("for", actor.onBehalfOf())
            .param("name", actor.name())
            .param("id", id)
            .update()
        == 1;
  }

  /** Never booked; its bytes are gone, and may come again. */
  boolean decline(UUID id, Actor actor, String why) {
    return jdbc.sql(
                """
                update bank_answer_file set state = 'REFUSED', content = null, next_at = null,
                  refusal_key = 'bank.answer.declined', refusal_arguments = :arguments
                 where id = :id and state = 'UNCONFIRMED'
                """)
            .param("arguments", Jsonb.object(List.of(actor.name(), why)))
            .param("id", id)
            .update()
        == 1;
  }

  String content(UUID id) {
    return jdbc.sql("select content from bank_answer_file where id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }

  /** What failed is looked at once more. */
  boolean again(UUID id) {
    return jdbc.sql(
                """
                update bank_answer_file set state = 'WAITING', done = 0, next_at = :now
                 where id = :id and content is not null
                   and (state = 'WAITING' or failed > 0)
                """)
            .param("now", Times.column(clock.instant()))
            .param("id", id)
            .update()
        == 1;
  }

  static AnswerFile file(ResultSet row, int number) throws SQLException {
    String kind = row.getString("kind");
    Map<Found, Integer> counts = new EnumMap<>(Found.class);
    for (Found found : Found.values()) {
      counts.put(found, row.getInt(found.name().toLowerCase(Locale.ROOT)));
    }
    return new AnswerFile(
        row.getObject("id", UUID.class),
        row.getString("name"),
        Source.valueOf(row.getString("source")),
        new ContentHash(row.getString("hash")),
        kind == null ? null : BankMessage.Kind.valueOf(kind),
        row.getString("message_id"),
        Times.instant(row, "received_at"),
        actor(row, "actor"),
        confirmed(row),
        AnswerState.valueOf(row.getString("state")),
        row.getInt("records"),
        row.getInt("done"),
        new Tally(counts),
        row.getInt("taken"),
        row.getInt("failures"),
        row.getString("trouble"),
        why(row));
  }

  private static Actor actor(ResultSet row, String which) throws SQLException {
    return new Actor(
        row.getObject(which + "_id", UUID.class),
        row.getString(which + "_name"),
        row.getObject(which + "_for", UUID.class),
        null);
  }

  private static @Nullable Act confirmed(ResultSet row) throws SQLException {
    Instant at = Times.instantOrNull(row, "confirmed_at");
    Actor by = actor(row, "confirmed");
    return at == null || by.personId() == null ? null : Act.of(by, at);
  }

  private static @Nullable Why why(ResultSet row) throws SQLException {
    String key = row.getString("refusal_key");
    return key == null
        ? null
        : new Why(key, List.of(Jsonb.read(row.getString("refusal_arguments"), Object[].class)));
  }
}
