package org.entente.award;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.application.Placement;
import org.entente.database.Referenced;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.Jsonb;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code award}. */
@Repository
class AwardStore {

  private final JdbcClient jdbc;
  private final Referenced records;
  private final AwardParts parts;
  private final Clock clock;

  AwardStore(JdbcClient jdbc, AwardParts parts, Clock clock) {
    this.jdbc = jdbc;
    this.records = new Referenced(jdbc, "award");
    this.parts = parts;
    this.clock = clock;
  }

  Optional<Award> find(UUID id) {
    return all(List.of(id)).stream().findFirst();
  }

  Award get(UUID id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  /** By place within a call. */
  List<Award> all(Collection<UUID> ids) {
    UUID[] array = ids.toArray(UUID[]::new);
    return jdbc.sql("select * from award where id = any(:ids) order by call_id, place")
        .param("ids", array)
        .query(new AwardRows(parts.lines(array), parts.plans(array)))
        .list();
  }

  /** Nobody else changes it until the transaction ends. */
  Award lock(UUID id) {
    boolean there =
        jdbc.sql("select id from award where id = :id for update")
            .param("id", id)
            .query(UUID.class)
            .optional()
            .isPresent();
    if (!there) {
      throw Refusal.notFound();
    }
    return get(id);
  }

  List<UUID> ofCall(UUID call) {
    return jdbc.sql("select id from award where call_id = :call order by place")
        .param("call", call)
        .query(UUID.class)
        .list();
  }

  /** The next places behind this one that have neither ended nor been committed. */
  List<UUID> running(UUID call, int place, int most) {
    return jdbc.sql(
            """
            select id from award
             where call_id = :call and place > :place and status = any(:statuses)
             order by place limit :most
            """)
        .param("call", call)
        .param("place", place)
        .param("statuses", names(AwardStatus.RUNNING))
        .param("most", most)
        .query(UUID.class)
        .list();
  }

  Optional<UUID> by(String column, UUID value) {
    return jdbc.sql("select id from award where " + column + " = :value")
        .param("value", value)
        .query(UUID.class)
        .optional();
  }

  /** The first of the call in one of these states. */
  Optional<UUID> first(UUID call, Set<AwardStatus> statuses) {
    return jdbc.sql(
            """
            select id from award where call_id = :call and status = any(:statuses)
             order by place limit 1
            """)
        .param("call", call)
        .param("statuses", names(statuses))
        .query(UUID.class)
        .optional();
  }

  int count(UUID call, Set<AwardStatus> statuses) {
    return jdbc.sql("select count(*) from award where call_id = :call and status = any(:statuses)")
        .param("call", call)
        .param("statuses", names(statuses))
        .query(Integer.class)
        .single();
  }

  /** Whether somebody with a better place waits for money. */
  boolean waitsBefore(Award award) {
    return jdbc.sql(
            """
            select exists (select 1 from award
             where call_id = :call and place < :place and status = 'WAITING')
            """)
        .param("call", award.call())
        .param("place", award.place())
        .query(Boolean.class)
        .single();
  }

  void insert(Award award, Currency currency, String searchable) {
    Beneficiary who = award.beneficiary();
    Placement stay = award.stay();
    jdbc.sql(
            """
            insert into award (id, reference, call_id, application_id, place, status, applicant,
              person, name, address, language, unit, host, country, from_on, until_on, distance_km,
              snapshot, envelope_id, programme_id, currency, changed_at, searchable)
            values (:id, :reference, :call, :application, :place, :status, :applicant, :person,
              :name, :address, :language, :unit, :host, :country, :from, :until, :distance,
              :snapshot, :envelope, :programme, :currency, :now, :searchable)
            """)
        .param("id", award.id())
        .param("reference", award.reference())
        .param("call", award.call())
        .param("application", award.application())
        .param("place", award.place())
        .param("status", award.status().name())
        .param("applicant", who.applicant())
        .param("person", who.person())
        .param("name", who.name())
        .param("address", who.address())
        .param("language", who.language().name())
        .param("unit", who.unit())
        .param("host", stay.host())
        .param("country", stay.country())
        .param("from", stay.from())
        .param("until", stay.until())
        .param("distance", stay.distanceKm())
        .param("snapshot", award.snapshot().hex())
        .param("envelope", award.envelope())
        .param("programme", award.programme())
        .param("currency", currency.getCurrencyCode())
        .param("now", now())
        .param("searchable", searchable)
        .update();
  }

  void computed(UUID id, Computation computation) {
    jdbc.sql(
            """
            update award set amount = :amount, rule = :rule, hash = :hash, changed_at = :now,
              version = version + 1 where id = :id
            """)
        .param("amount", computation.amount().minor())
        .param("rule", Jsonb.object(computation.rule()))
        .param("hash", computation.hash().hex())
        .param("now", now())
        .param("id", id)
        .update();
    parts.insert(id, computation);
  }

  void enter(UUID id, AwardStatus status) {
    jdbc.sql(
            """
            update award set status = :status, changed_at = :now, version = version + 1
             where id = :id
            """)
        .param("status", status.name())
        .param("now", now())
        .param("id", id)
        .update();
  }

  void enter(UUID id, AwardStatus status, String reason) {
    enter(id, status);
    jdbc.sql("update award set reason = :reason where id = :id")
        .param("reason", reason.isBlank() ? null : reason)
        .param("id", id)
        .update();
  }

  void shortOf(UUID id, @Nullable Money available) {
    jdbc.sql("update award set short_of = :available where id = :id")
        .param("available", available == null ? null : available.minor())
        .param("id", id)
        .update();
  }

  void level(UUID id, String level) {
    jdbc.sql("update award set level = :level where id = :id")
        .param("level", level)
        .param("id", id)
        .update();
  }

  void decide(Award award, boolean approved, String reason, Actor actor) {
    jdbc.sql(
            """
            update award set approved = :approved, decided_by = :by, decided_name = :name,
              decided_for = :for, decided_at = :now, decided_hash = :hash,
              decision_reason = :reason
             where id = :id
            """)
        .param("approved", approved)
        .param("by", actor.personId())
        .param("name", actor.name())
        .param("for", actor.onBehalfOf())
        .param("now", now())
        .param("hash", award.computed().hash().hex())
        .param("reason", reason.isBlank() ? null : reason)
        .param("id", award.id())
        .update();
    enter(award.id(), AwardStatus.DECIDED);
  }

  void undecide(UUID id) {
    enter(id, AwardStatus.APPROVAL);
    jdbc.sql(
            """
            update award set approved = null, decided_by = null, decided_name = null,
              decided_for = null, decided_at = null, decided_hash = null, decision_reason = null
             where id = :id
            """)
        .param("id", id)
        .update();
  }

  void offer(UUID id, Offer offer) {
    enter(id, AwardStatus.OFFERED);
    jdbc.sql(
            """
            update award set offered_at = :at, accept_by = :by, letter = :letter where id = :id
            """)
        .param("at", Times.column(offer.at()))
        .param("by", Times.column(offer.acceptBy()))
        .param("letter", offer.letter().hex())
        .param("id", id)
        .update();
  }

  void answered(UUID id, Instant at) {
    jdbc.sql("update award set answered_at = :at where id = :id")
        .param("at", Times.column(at))
        .param("id", id)
        .update();
  }

  void agreement(UUID id, UUID agreement) {
    jdbc.sql("update award set agreement_id = :agreement where id = :id")
        .param("agreement", agreement)
        .param("id", id)
        .update();
  }

  Map<UUID, String> references(Collection<UUID> ids) {
    return records.references(ids);
  }

  List<UUID> search(String folded, int limit) {
    return records.search(folded, limit);
  }

  private static String[] names(Set<AwardStatus> statuses) {
    return statuses.stream().map(Enum::name).toArray(String[]::new);
  }

  private OffsetDateTime now() {
    return Times.column(clock.instant());
  }
}
