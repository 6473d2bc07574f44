package org.entente.review;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code review_assignment}; what is scored in it stays. */
@Repository
class AssignmentStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  AssignmentStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Assignment> find(UUID id) {
    return jdbc.sql("select * from review_assignment where id = :id")
        .param("id", id)
        .query(AssignmentStore::row)
        .optional();
  }

  List<Assignment> of(UUID application) {
    return jdbc.sql("select * from review_assignment where application = :application order by id")
        .param("application", application)
        .query(AssignmentStore::row)
        .list();
  }

  /**
   * A new one.
   *
   * @param reviewer null where nobody is found
   */
  record Seat(UUID id, UUID call, UUID application, @Nullable UUID reviewer) {}

  void insertAll(List<Seat> seats) {
    jdbc.sql(
            """
            insert into review_assignment (id, call_id, application, reviewer, state, assigned_at)
            select n.id, n.call_id, n.application, n.reviewer,
              case when n.reviewer is null then 'VACANT' else 'OPEN' end,
              case when n.reviewer is null then null else cast(:now as timestamptz) end
            from unnest(cast(:ids as uuid[]), cast(:calls as uuid[]), cast(:applications as uuid[]),
              cast(:reviewers as uuid[])) as n (id, call_id, application, reviewer)
            """)
        .param("ids", seats.stream().map(Seat::id).toArray(UUID[]::new))
        .param("calls", seats.stream().map(Seat::call).toArray(UUID[]::new))
        .param("applications", seats.stream().map(Seat::application).toArray(UUID[]::new))
        .param("reviewers", seats.stream().map(Seat::reviewer).toArray(UUID[]::new))
        .param("now", now())
        .update();
  }

  /** Somebody else in the place of who has fallen out. */
  void replace(Seat seat, UUID predecessor) {
    jdbc.sql(
            """
            insert into review_assignment
              (id, call_id, application, reviewer, state, predecessor, assigned_at)
            values (:id, :call, :application, :reviewer, 'OPEN', :predecessor, :now)
            """)
        .param("id", seat.id())
        .param("call", seat.call())
        .param("application", seat.application())
        .param("reviewer", seat.reviewer())
        .param("predecessor", predecessor)
        .param("now", now())
        .update();
  }

  /** One more, for which nobody is found yet. */
  void ask(Seat seat, String reason, Actor actor) {
    jdbc.sql(
            """
            insert into review_assignment (id, call_id, application, state, asked_for, asked_by)
            values (:id, :call, :application, 'VACANT', :reason, :by)
            """)
        .param("id", seat.id())
        .param("call", seat.call())
        .param("application", seat.application())
        .param("reason", reason)
        .param("by", actor.personId())
        .update();
  }

  void fill(UUID id, UUID reviewer) {
    jdbc.sql(
            """
            update review_assignment set reviewer = :reviewer, state = 'OPEN', assigned_at = :now
             where id = :id and state = 'VACANT'
            """)
        .param("reviewer", reviewer)
        .param("now", now())
        .param("id", id)
        .update();
  }

  /** It is asked from now on: the days that a reviewer has begin when their task does. */
  void begin(UUID application) {
    jdbc.sql(
            """
            update review_assignment set assigned_at = :now
             where application = :application and state = 'OPEN'
            """)
        .param("now", now())
        .param("application", application)
        .update();
  }

  void clear(UUID id, Actor actor) {
    jdbc.sql("update review_assignment set cleared_at = :now, cleared_by = :by where id = :id")
        .param("now", now())
        .param("by", actor.personId())
        .param("id", id)
        .update();
  }

  /**
   * @return false where a score may not come of it any more
   */
  boolean leave(UUID id, AssignmentState state, @Nullable String conflict) {
    return jdbc.sql(
                """
                update review_assignment set state = :state, conflict = :conflict
                 where id = :id and state in ('VACANT', 'OPEN')
                """)
            .param("state", state.name())
            .param("conflict", conflict)
            .param("id", id)
            .update()
        == 1;
  }

  /** A seat that was left empty after somebody fell out of it is given up for good. */
  void giveUp(UUID id) {
    jdbc.sql(
            """
            update review_assignment set state = 'GIVEN_UP' where id = :id and state = 'VACANT'
            """)
        .param("id", id)
        .update();
  }

  /** What somebody gave, in half points and words by criterion. */
  record Given(List<Integer> halves, List<String> remarks, BigDecimal total, ContentHash read) {}

  /**
   * @return false where none is waited for
   */
  boolean score(UUID id, Given given, Actor actor) {
    return jdbc.sql(
                """
                update review_assignment set state = 'SCORED', scored_at = :now, scored_by = :by,
                  scored_for = :for, snapshot = :snapshot, halves = cast(:halves as int[]),
                  remarks = cast(:remarks as text[]), total = :total
                 where id = :id and state = 'OPEN'
                """)
            .param("now", now())
            .param("by", actor.personId())
            .param("for", actor.onBehalfOf())
            .param("snapshot", given.read().hex())
            .param("halves", given.halves().toArray(Integer[]::new))
            .param("remarks", given.remarks().toArray(String[]::new))
            .param("total", given.total())
            .param("id", id)
            .update()
        == 1;
  }

  List<Scores> scores(UUID application) {
    return jdbc.sql(
            """
            select halves from review_assignment
             where application = :application and state = 'SCORED' order by id
            """)
        .param("application", application)
        .query((row, number) -> scores(row))
        .list();
  }

  /** Ends what no score came of. */
  List<UUID> end(UUID application) {
    return jdbc.sql(
            """
            update review_assignment set state = 'ENDED'
             where application = :application and state in ('VACANT', 'OPEN') returning reviewer
            """)
        .param("application", application)
        .query(UUID.class)
        .list();
  }

  /** The same for a whole call. */
  Set<UUID> endAll(UUID call) {
    return Set.copyOf(
        jdbc.sql(
                """
                with ended as (update review_assignment set state = 'ENDED'
                 where call_id = :call and state in ('VACANT', 'OPEN') returning reviewer)
                select distinct reviewer from ended where reviewer is not null
                """)
            .param("call", call)
            .query(UUID.class)
            .list());
  }

  /** Reviews that each person of a call has to write, or has written. */
  Map<UUID, Integer> loads(UUID call) {
    Map<UUID, Integer> loads = new HashMap<>();
    jdbc.sql(
            """
            select reviewer, count(*) as load from review_assignment
             where call_id = :call and state in ('OPEN', 'SCORED') group by reviewer
            """)
        .param("call", call)
        .query(
            row -> {
              loads.put(row.getObject("reviewer", UUID.class), row.getInt("load"));
            });
    return loads;
  }

  /**
   * Whether one of these persons reviews or reviewed for the call, or gave a score for somebody.
   */
  boolean reviewed(UUID call, Set<UUID> persons) {
    return jdbc.sql(
            """
            select exists (select 1 from review_assignment where call_id = :call
              and (reviewer = any(cast(:persons as uuid[])) or scored_by = any(cast(:persons as uuid[]))
                or cleared_by = any(cast(:persons as uuid[]))))
            """)
        .param("call", call)
        .param("persons", persons.toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }

  /** Whether one of these persons has another part in the same application. */
  boolean reviewsBeside(Assignment assignment, Set<UUID> persons) {
    return jdbc.sql(
            """
            select exists (select 1 from review_assignment where application = :application
              and id <> :id and (reviewer = any(cast(:persons as uuid[]))
                or scored_by = any(cast(:persons as uuid[]))))
            """)
        .param("application", assignment.application())
        .param("id", assignment.id())
        .param("persons", persons.toArray(UUID[]::new))
        .query(Boolean.class)
        .single();
  }

  static Scores scores(ResultSet row) throws SQLException {
    return new Scores(List.of((Integer[]) row.getArray("halves").getArray()));
  }

  private OffsetDateTime now() {
    return Times.column(clock.instant());
  }

  private static Assignment row(ResultSet row, int number) throws SQLException {
    Instant assigned = Times.instantOrNull(row, "assigned_at");
    return new Assignment(
        row.getObject("id", UUID.class),
        row.getObject("call_id", UUID.class),
        row.getObject("application", UUID.class),
        row.getObject("reviewer", UUID.class),
        AssignmentState.valueOf(row.getString("state")),
        assigned,
        row.getObject("cleared_at") != null);
  }
}
