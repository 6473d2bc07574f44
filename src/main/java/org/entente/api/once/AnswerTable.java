package org.entente.api.once;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code api_answer}. */
@Repository
class AnswerTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  AnswerTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes the question until the transaction ends; false where another one has it. */
  boolean take(Question question) {
    return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
        .param("name", question.name())
        .query(Boolean.class)
        .single();
  }

  Optional<Kept> find(Question question) {
    return jdbc.sql(
            """
            select fingerprint, status, media_type, location, body from api_answer
            where person = :person and route = :route and key = :key
            """)
        .param("person", question.person())
        .param("route", question.route())
        .param("key", question.key())
        .query(
            (row, number) ->
                new Kept(
                    row.getString("fingerprint"),
                    new Answer(
                        row.getInt("status"),
                        row.getString("media_type"),
                        row.getString("location"),
                        row.getBytes("body"))))
        .optional();
  }

  void keep(Question question, Answer answer) {
    jdbc.sql(
            """
            insert into api_answer
              (person, route, key, fingerprint, status, media_type, location, body, answered_at)
            values (:person, :route, :key, :fingerprint, :status, :type, :location, :body, :now)
            """)
        .param("person", question.person())
        .param("route", question.route())
        .param("key", question.key())
        .param("fingerprint", question.fingerprint())
        .param("status", answer.status())
        .param("type", answer.mediaType())
        .param("location", answer.location())
        .param("body", answer.body())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** An answer and what it was the answer to. */
  record Kept(String fingerprint, Answer answer) {}
}
