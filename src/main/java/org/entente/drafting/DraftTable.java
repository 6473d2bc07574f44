package org.entente.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.drafting.WorkingCopy.Returned;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The working copies: one open per agreement, the others kept. */
@Repository
class DraftTable {

  private final JdbcClient jdbc;

  DraftTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<WorkingCopy> open(UUID agreementId) {
    return jdbc.sql("select * from drafting_draft where agreement_id = :id and state = 'OPEN'")
        .param("id", agreementId)
        .query(DraftTable::row)
        .optional();
  }

  /** True when somebody gave up a working copy since this version, or since ever for null. */
  boolean supersededSince(UUID agreementId, @Nullable Instant since) {
    return jdbc.sql(
            """
            select exists (select 1 from drafting_draft
              where agreement_id = :id and state = 'SUPERSEDED'
                and (cast(:since as timestamptz) is null or created_at >= :since))
            """)
        .param("id", agreementId)
        .param("since", since == null ? null : VersionTable.utc(since))
        .query(Boolean.class)
        .single();
  }

  void add(WorkingCopy copy) {
    jdbc.sql(
            """
            insert into drafting_draft (id, agreement_id, state, template, template_version,
              based_on, content, version, changed_at, changed_by_id, changed_by, created_at)
            values (:id, :agreement, 'OPEN', :template, :templateVersion, :basedOn,
              cast(:content as jsonb), :version, :at, :byId, :by, :at)
            """)
        .param("id", copy.id())
        .param("agreement", copy.agreementId())
        .param("template", copy.template())
        .param("templateVersion", copy.templateVersion())
        .param("basedOn", copy.basedOn())
        .param("content", CanonicalText.of(copy.text()))
        .param("version", copy.version())
        .param("at", VersionTable.utc(copy.changedAt()))
        .param("byId", copy.changedBy().personId())
        .param("by", copy.changedBy().name())
        .update();
  }

  /**
   * @return false when somebody saved since {@code copy.version()}
   */
  boolean save(WorkingCopy copy) {
    return jdbc.sql(
                """
                update drafting_draft set content = cast(:content as jsonb), version = version + 1,
                  changed_at = :at, changed_by_id = :byId, changed_by = :by,
                  checked_by_id = null, checked_by = null
                where id = :id and state = 'OPEN' and version = :version
                """)
            .param("id", copy.id())
            .param("version", copy.version())
            .param("content", CanonicalText.of(copy.text()))
            .param("at", VersionTable.utc(copy.changedAt()))
            .param("byId", copy.changedBy().personId())
            .param("by", copy.changedBy().name())
            .update()
        == 1;
  }

  /** Keeps that this person, and whom they stand in for, wrote on the text. */
  void addAuthor(UUID agreementId, Actor author) {
    jdbc.sql(
            """
            insert into drafting_author (agreement_id, person_id)
              select :agreement, id from unnest(cast(:persons as uuid[])) as id
              on conflict do nothing
            """)
        .param("agreement", agreementId)
        .param(
            "persons",
            Stream.of(author.personId(), author.onBehalfOf())
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .toArray(String[]::new))
        .update();
  }

  void checked(UUID id, Actor by) {
    jdbc.sql("update drafting_draft set checked_by_id = :byId, checked_by = :by where id = :id")
        .param("id", id)
        .param("byId", by.personId())
        .param("by", by.name())
        .update();
  }

  void returned(UUID id, Returned returned) {
    jdbc.sql(
            """
            update drafting_draft set checked_by_id = null, checked_by = null,
              returned_at = :at, returned_by = :by, returned_reason = :reason
            where id = :id
            """)
        .param("id", id)
        .param("at", VersionTable.utc(returned.at()))
        .param("by", returned.by())
        .param("reason", returned.reason())
        .update();
  }

  void close(UUID id, String state) {
    jdbc.sql("update drafting_draft set state = :state where id = :id and state = 'OPEN'")
        .param("id", id)
        .param("state", state)
        .update();
  }

  Optional<String> chosenTemplate(UUID agreementId) {
    return jdbc.sql("select template from drafting_template_choice where agreement_id = :id")
        .param("id", agreementId)
        .query(String.class)
        .optional();
  }

  void chooseTemplate(UUID agreementId, String template) {
    jdbc.sql(
            """
            insert into drafting_template_choice (agreement_id, template) values (:id, :template)
            on conflict (agreement_id) do update set template = excluded.template
            """)
        .param("id", agreementId)
        .param("template", template)
        .update();
  }

  private static WorkingCopy row(ResultSet row, int index) throws SQLException {
    String checkedBy = row.getString("checked_by");
    return new WorkingCopy(
        row.getObject("id", UUID.class),
        row.getObject("agreement_id", UUID.class),
        row.getString("template"),
        row.getInt("template_version"),
        row.getObject("based_on", Integer.class),
        TextJson.read(row.getString("content")),
        row.getInt("version"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        actor(row.getObject("changed_by_id", UUID.class), row.getString("changed_by")),
        checkedBy == null ? null : actor(row.getObject("checked_by_id", UUID.class), checkedBy),
        returned(row));
  }

  private static @Nullable Returned returned(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("returned_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Returned(
            at.toInstant(), row.getString("returned_by"), row.getString("returned_reason"));
  }

  private static Actor actor(@Nullable UUID id, String name) {
    return new Actor(id, name, null, null);
  }
}
