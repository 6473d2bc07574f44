package org.entente.drafting.template;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps every version of every template. */
@Repository
class TemplateTable {

  private final JdbcClient jdbc;

  TemplateTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<String> keys() {
    return jdbc.sql("select distinct key from drafting_template order by key")
        .query(String.class)
        .list();
  }

  Optional<Template> latest(String key) {
    return jdbc.sql(
            "select id, version from drafting_template where key = :key order by version desc limit 1")
        .param("key", key)
        .query(
            (row, index) ->
                new Template(key, row.getInt("version"), texts(row.getObject("id", UUID.class))))
        .optional();
  }

  /** Hash of the newest version that came with the application. */
  Optional<String> latestStandard(String key) {
    return jdbc.sql(
            """
            select content_hash from drafting_template
            where key = :key and supplied_by_id is null order by version desc limit 1
            """)
        .param("key", key)
        .query(String.class)
        .optional();
  }

  void add(UUID id, Template template, Actor actor, Instant now) {
    jdbc.sql(
            """
            insert into drafting_template (id, key, version, content_hash, supplied_at,
              supplied_by_id, supplied_by)
            values (:id, :key, :version, :hash, :at, :byId, :by)
            """)
        .param("id", id)
        .param("key", template.key())
        .param("version", template.version())
        .param("hash", Template.hash(template.texts()).hex())
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("byId", actor.personId())
        .param("by", actor.name())
        .update();
    template.texts().forEach((language, text) -> addLanguage(id, language, text));
  }

  private void addLanguage(UUID id, Language language, TemplateText text) {
    jdbc.sql(
            """
            insert into drafting_template_language (template_id, language, title, instrument)
            values (:id, :language, :title, :instrument)
            """)
        .param("id", id)
        .param("language", language.tag())
        .param("title", text.title())
        .param("instrument", text.instrument())
        .update();
    for (int i = 0; i < text.clauses().size(); i++) {
      addClause(id, language, i, text.clauses().get(i));
    }
  }

  private void addClause(UUID id, Language language, int position, TemplateClause clause) {
    jdbc.sql(
            """
            insert into drafting_template_clause (template_id, language, position, clause_key,
              condition, heading, body)
            values (:id, :language, :position, :key, :condition, :heading, :body)
            """)
        .param("id", id)
        .param("language", language.tag())
        .param("position", position)
        .param("key", clause.key())
        .param("condition", clause.condition())
        .param("heading", clause.heading())
        .param("body", clause.body())
        .update();
  }

  private Map<Language, TemplateText> texts(UUID id) {
    Map<Language, TemplateText> texts = new EnumMap<>(Language.class);
    jdbc.sql("select * from drafting_template_language where template_id = :id")
        .param("id", id)
        .query(
            row -> {
              Language language = Language.of(row.getString("language"));
              texts.put(
                  language,
                  new TemplateText(
                      row.getString("title"), row.getString("instrument"), clauses(id, language)));
            });
    return texts;
  }

  private List<TemplateClause> clauses(UUID id, Language language) {
    return jdbc.sql(
            """
            select * from drafting_template_clause
            where template_id = :id and language = :language order by position
            """)
        .param("id", id)
        .param("language", language.tag())
        .query(
            (row, index) ->
                new TemplateClause(
                    row.getString("clause_key"),
                    row.getString("condition"),
                    row.getString("heading"),
                    row.getString("body")))
        .list();
  }
}
