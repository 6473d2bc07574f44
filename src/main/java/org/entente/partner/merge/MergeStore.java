package org.entente.partner.merge;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.partner.MergeFact;
import org.entente.partner.Merges;
import org.entente.partner.Partner;
import org.entente.partner.PartnerRows;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code partner_merge} and {@code partner_merge_row}, and the rows that go over. */
@Repository
class MergeStore {

  private static final String LOST_MEMBERSHIP =
      """
      from partner_network_member t where t.partner_id = :gone and (
        t.network_id = :survivor or exists (
          select 1 from partner_network_member o
          where o.network_id = t.network_id and o.partner_id = :survivor))
      """;

  private final JdbcClient jdbc;

  MergeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A merge as it was recorded.
   *
   * @param taken null where it was not recorded yet
   */
  record Recorded(
      UUID id,
      UUID survivor,
      UUID gone,
      long survivorVersion,
      boolean undone,
      String before,
      @Nullable Set<MergeFact> taken) {}

  /** Both rows until the transaction ends, in the order of their ids; nobody is waited for. */
  List<UUID> hold(UUID one, UUID other) {
    return jdbc.sql(
            """
            select id from partner where id in (:one, :other) and merged_into is null
            order by id for update nowait
            """)
        .param("one", one)
        .param("other", other)
        .query(UUID.class)
        .list();
  }

  boolean isNetwork(UUID partner) {
    return exists("select 1 from partner_network where id = :id", Map.of("id", partner));
  }

  boolean inOneAgreement(UUID one, UUID other) {
    return exists(
        """
        select 1 from agreement_party a join agreement_party b on b.agreement_id = a.agreement_id
        where a.partner_id = :one and b.partner_id = :other
        """,
        Map.of("one", one, "other", other));
  }

  private boolean exists(String sql, Map<String, ?> parameters) {
    return jdbc.sql("select exists (" + sql + ")").params(parameters).query(Boolean.class).single();
  }

  void insert(UUID id, Merges.Request request, Actor actor, Instant now) {
    jdbc.sql(
            """
            insert into partner_merge (id, survivor_id, gone_id, reason, survivor_before,
              survivor_version, taken, merged_by, merged_at)
            select :id, p.id, :gone, :reason, to_jsonb(p), p.version, :taken, :by, :at
            from partner p where p.id = :survivor
            """)
        .param("id", id)
        .param("survivor", request.survivor())
        .param("gone", request.gone())
        .param("reason", request.reason())
        .param("taken", request.taken().stream().map(Enum::name).toArray(String[]::new))
        .param("by", actor.name())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Everything of the one that goes becomes the survivor's. */
  void moveOver(UUID merge, UUID survivor, UUID gone) {
    Map<String, Object> all =
        Map.of("merge", merge, "survivor", survivor, "gone", gone, "source", "MERGE:" + merge);
    update(
        """
        insert into partner_merge_row (merge_id, source, record, moved)
        select :merge, 'partner_network_member', to_jsonb(t), false\s"""
            + LOST_MEMBERSHIP,
        all);
    update("delete " + LOST_MEMBERSHIP, all);
    for (Moved moved : Moved.ALL) {
      update(moved.keep(), all);
      update(moved.move(), all);
    }
    for (Named named : Named.values()) {
      update(named.keep(), all);
      update(named.clear(), all);
      update(named.copy(), all);
    }
  }

  void close(UUID merge, UUID survivor, UUID gone) {
    Map<String, Object> all = Map.of("merge", merge, "survivor", survivor, "gone", gone);
    update(
        """
        update partner set merged_into = :survivor, version = version + 1 where id = :gone
        """,
        all);
    update("update partner set version = version + 1 where id = :survivor", all);
    update(
        """
        update partner_merge set survivor_version =
          (select version from partner where id = :survivor) where id = :merge
        """,
        all);
  }

  Optional<Recorded> find(UUID merge) {
    return jdbc.sql(
            """
            select id, survivor_id, gone_id, survivor_version, undone_at is not null as undone,
              survivor_before, taken from partner_merge where id = :id
            """)
        .param("id", merge)
        .query(MergeStore::recorded)
        .optional();
  }

  Partner before(Recorded merge) {
    return jdbc.sql(
            "select * from jsonb_populate_record(cast(null as partner), cast(:before as jsonb))")
        .param("before", merge.before())
        .query(new PartnerRows())
        .single();
  }

  boolean holdGone(UUID survivor, UUID gone) {
    return jdbc.sql(
                """
                select id from partner where (id = :survivor and merged_into is null)
                  or (id = :gone and merged_into = :survivor)
                order by id for update nowait
                """)
            .param("survivor", survivor)
            .param("gone", gone)
            .query(UUID.class)
            .list()
            .size()
        == 2;
  }

  /**
   * @return false where something that went over is no longer the survivor's
   */
  boolean moveBack(Recorded merge) {
    Map<String, Object> all =
        Map.of(
            "merge", merge.id(),
            "survivor", merge.survivor(),
            "gone", merge.gone(),
            "source", "MERGE:" + merge.id());
    update("update partner set merged_into = null, version = version + 1 where id = :gone", all);
    boolean whole = true;
    for (Moved moved : Moved.ALL) {
      int there = count(merge.id(), moved.table());
      whole &= update(moved.moveBack(), all) == there;
    }
    for (Named named : Named.values()) {
      update(named.takeBack(), all);
      update(named.restore(), all);
    }
    update(
        """
        insert into partner_network_member select t.* from partner_merge_row r,
          lateral jsonb_populate_record(cast(null as partner_network_member), r.record) t
        where r.merge_id = :merge and r.source = 'partner_network_member' and not r.moved
        """,
        all);
    return whole;
  }

  void undone(UUID merge, Actor actor, Instant now) {
    jdbc.sql("update partner_merge set undone_by = :by, undone_at = :at where id = :id")
        .param("id", merge)
        .param("by", actor.name())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Agreements in which a party changed with the merge. */
  List<UUID> agreements(UUID merge) {
    return jdbc.sql(
            """
            select distinct cast(record ->> 'agreement_id' as uuid) from partner_merge_row
            where merge_id = :merge and source = 'agreement_party'
            """)
        .param("merge", merge)
        .query(UUID.class)
        .list();
  }

  Optional<UUID> survivor(UUID partner) {
    return jdbc.sql(
            """
            with recursive up as (
              select id, merged_into from partner where id = :id
              union all select p.id, p.merged_into from partner p join up on p.id = up.merged_into)
            select id from up where merged_into is null and id <> :id
            """)
        .param("id", partner)
        .query(UUID.class)
        .optional();
  }

  List<Merges.Done> into(UUID partner) {
    return jdbc.sql(
            """
            select * from partner_merge where survivor_id = :id and undone_at is null
            order by merged_at desc, id
            """)
        .param("id", partner)
        .query(MergeStore::done)
        .list();
  }

  private int count(UUID merge, String table) {
    return jdbc.sql(
            """
            select count(*) from partner_merge_row
            where merge_id = :merge and source = :source and moved
            """)
        .param("merge", merge)
        .param("source", table)
        .query(Integer.class)
        .single();
  }

  private int update(String sql, Map<String, Object> parameters) {
    return jdbc.sql(sql).params(parameters).update();
  }

  private static Recorded recorded(ResultSet row, int number) throws SQLException {
    return new Recorded(
        row.getObject("id", UUID.class),
        row.getObject("survivor_id", UUID.class),
        row.getObject("gone_id", UUID.class),
        row.getLong("survivor_version"),
        row.getBoolean("undone"),
        row.getString("survivor_before"),
        taken(row.getArray("taken")));
  }

  private static @Nullable Set<MergeFact> taken(@Nullable Array names) throws SQLException {
    return names == null
        ? null
        : Arrays.stream((String[]) names.getArray())
            .map(MergeFact::valueOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Merges.Done done(ResultSet row, int number) throws SQLException {
    return new Merges.Done(
        row.getObject("id", UUID.class),
        row.getObject("survivor_id", UUID.class),
        row.getObject("gone_id", UUID.class),
        row.getString("merged_by"),
        row.getObject("merged_at", OffsetDateTime.class).toInstant());
  }
}
