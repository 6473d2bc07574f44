package org.entente.audit.query;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.audit.AuditHistory;
import org.entente.audit.HistoryFilter;
import org.entente.audit.HistoryKind;
import org.entente.audit.RecordedEvent;
import org.entente.shared.CaseRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredHistory implements AuditHistory {

  /** How far back the list of cases looks: entries of the log. */
  private static final int RECENT = 5000;

  private final JdbcClient jdbc;

  StoredHistory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<RecordedEvent> newestFirst(
      CaseRef subject, HistoryFilter filter, long before, int limit) {
    String order = " and entry < :edge order by entry desc limit :limit";
    return page(subject, filter, order, before, limit);
  }

  @Override
  public List<RecordedEvent> oldestFirst(
      CaseRef subject, HistoryFilter filter, long after, int limit) {
    return page(subject, filter, " and entry > :edge order by entry limit :limit", after, limit);
  }

  private List<RecordedEvent> page(
      CaseRef subject, HistoryFilter filter, String order, long edge, int limit) {
    String condition = " and " + HistorySql.condition(filter.kind()) + HistorySql.dates(filter);
    return bound(HistorySql.COLUMNS + condition + order, subject, filter)
        .param("edge", edge)
        .param("limit", limit)
        .query(EventRows::map)
        .list();
  }

  @Override
  public Map<HistoryKind, Long> counts(CaseRef subject, HistoryFilter filter) {
    String columns =
        Stream.of(HistoryKind.values())
            .map(
                kind ->
                    "count(*) filter (where " + HistorySql.condition(kind) + ") as " + kind.name())
            .collect(Collectors.joining(", "));
    String sql =
        "select "
            + columns
            + " from audit_event where subject_kind = :kind and subject_id = :id"
            + HistorySql.dates(filter);
    return bound(sql, subject, filter)
        .query(
            (row, number) -> {
              Map<HistoryKind, Long> counts = new EnumMap<>(HistoryKind.class);
              for (HistoryKind kind : HistoryKind.values()) {
                counts.put(kind, row.getLong(kind.name()));
              }
              return counts;
            })
        .single();
  }

  @Override
  public Optional<Span> span(CaseRef subject) {
    return jdbc.sql(
            """
            select min(recorded_at) as first, max(recorded_at) as last from audit_event
             where subject_kind = :kind and subject_id = :id having count(*) > 0
            """)
        .param("kind", subject.kind())
        .param("id", subject.id())
        .query(
            (row, number) ->
                new Span(
                    row.getObject("first", OffsetDateTime.class).toInstant(),
                    row.getObject("last", OffsetDateTime.class).toInstant()))
        .optional();
  }

  @Override
  public List<Latest> latest(Set<String> kinds, int limit) {
    return jdbc.sql(
            """
            select subject_kind, subject_id, max(recorded_at) as at from (
              select subject_kind, subject_id, recorded_at from audit_event
               where subject_kind = any(:kinds) order by entry desc limit :recent) recent
             group by subject_kind, subject_id order by at desc, subject_id limit :limit
            """)
        .param("kinds", kinds.toArray(String[]::new))
        .param("recent", RECENT)
        .param("limit", limit)
        .query(
            (row, number) ->
                new Latest(
                    new CaseRef(
                        row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private JdbcClient.StatementSpec bound(String sql, CaseRef subject, HistoryFilter filter) {
    JdbcClient.StatementSpec statement =
        jdbc.sql(sql).param("kind", subject.kind()).param("id", subject.id());
    bind(statement, "from", filter.from());
    bind(statement, "until", filter.until());
    return statement;
  }

  private static void bind(JdbcClient.StatementSpec statement, String name, @Nullable Instant at) {
    if (at != null) {
      statement.param(name, at.atOffset(ZoneOffset.UTC));
    }
  }
}
