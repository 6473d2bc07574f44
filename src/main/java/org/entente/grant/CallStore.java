package org.entente.grant;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.database.Times;
import org.entente.shared.Folded;
import org.entente.shared.Jsonb;
import org.entente.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code grant_call}. */
@Repository
class CallStore {

  private final JdbcClient jdbc;
  private final Clock clock;

  CallStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Call> find(UUID id) {
    return jdbc.sql("select * from grant_call where id = :id")
        .param("id", id)
        .query(CallRows::call)
        .optional();
  }

  Optional<Call> byReference(String reference) {
    return jdbc.sql("select * from grant_call where reference = :reference")
        .param("reference", reference)
        .query(CallRows::call)
        .optional();
  }

  /** The same, and nobody else changes it until the transaction ends. */
  Call hold(UUID id) {
    return jdbc.sql("select * from grant_call where id = :id for update")
        .param("id", id)
        .query(CallRows::call)
        .optional()
        .orElseThrow(Refusal::notFound);
  }

  List<Call> open() {
    return jdbc.sql(
            """
            select * from grant_call
             where status in ('ANNOUNCED', 'OPEN') and opens_at <= :now and closes_at > :now
             order by closes_at, id
            """)
        .param("now", Times.column(clock.instant()))
        .query(CallRows::call)
        .list();
  }

  void insert(Call call) {
    jdbc.sql(
            """
            insert into grant_call (id, reference, programme, envelope, title, summary, languages,
              opens_at, closes_at, quota, reserve, criteria, reviewers, quorum, outlier, status,
              form_version, requester, owner, drafters, drafted_at, searchable)
            values (:id, :reference, :programme, :envelope, :title, :summary, :languages,
              :opensAt, :closesAt, :quota, :reserve, :criteria, :reviewers, :quorum, :outlier,
              :status, :formVersion, :requester, :owner, :drafters, :now, :searchable)
            """)
        .params(columns(call))
        .param("now", Times.column(clock.instant()))
        .update();
  }

  /**
   * @throws Refusal CONFLICT when somebody changed it in between
   */
  void update(Call call) {
    int changed =
        jdbc.sql(
                """
                update grant_call set programme = :programme, envelope = :envelope, title = :title,
                  summary = :summary, languages = :languages, opens_at = :opensAt,
                  closes_at = :closesAt, quota = :quota, reserve = :reserve, criteria = :criteria,
                  reviewers = :reviewers, quorum = :quorum, outlier = :outlier, status = :status,
                  form_version = :formVersion, owner = :owner, drafters = :drafters,
                  searchable = :searchable, version = version + 1
                 where id = :id and version = :version
                """)
            .params(columns(call))
            .update();
    if (changed == 0) {
      throw Refusal.conflict("grant.call.changed", call.reference());
    }
  }

  /** Since when the public reads it. */
  void announced(UUID id) {
    jdbc.sql("update grant_call set announced_at = :now where id = :id")
        .param("now", Times.column(clock.instant()))
        .param("id", id)
        .update();
  }

  boolean wasAnnounced(UUID id) {
    return jdbc.sql("select announced_at is not null from grant_call where id = :id")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** Why it was returned, refused or cancelled last. */
  void keepReason(UUID id, String reason) {
    jdbc.sql("update grant_call set close_reason = :reason where id = :id")
        .param("reason", reason)
        .param("id", id)
        .update();
  }

  private static Map<String, Object> columns(Call call) {
    Map<String, Object> columns = new HashMap<>(terms(call.terms()));
    columns.put("id", call.id());
    columns.put("reference", call.reference());
    columns.put("status", call.status().name());
    columns.put("formVersion", call.formVersion());
    columns.put("requester", call.requester());
    columns.put("owner", call.owner());
    columns.put("drafters", call.drafters().toArray(UUID[]::new));
    columns.put("version", call.version());
    columns.put("searchable", searchable(call));
    return columns;
  }

  private static Map<String, Object> terms(CallTerms terms) {
    Map<String, Object> columns = new HashMap<>();
    columns.put("programme", terms.programme());
    columns.put("envelope", terms.envelope());
    columns.put("title", Jsonb.object(terms.title()));
    columns.put("summary", Jsonb.object(terms.summary()));
    columns.put("languages", terms.languages().stream().map(Enum::name).toArray(String[]::new));
    columns.put("opensAt", Times.column(terms.opensAt()));
    columns.put("closesAt", Times.column(terms.closesAt()));
    columns.put("quota", terms.quota());
    columns.put("reserve", terms.reserve());
    columns.put("criteria", Jsonb.object(CriteriaJson.rows(terms.criteria())));
    columns.put("reviewers", terms.reviewRules().reviewers());
    columns.put("quorum", terms.reviewRules().quorum());
    columns.put("outlier", terms.reviewRules().outlier());
    return columns;
  }

  private static String searchable(Call call) {
    String texts =
        Stream.of(call.title(), call.terms().summary())
            .flatMap(text -> text.texts().values().stream())
            .collect(Collectors.joining(" "));
    return Folded.of(call.reference() + " " + texts);
  }
}
