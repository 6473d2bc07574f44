package org.entente.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.Partners;
import org.entente.people.People;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@EntenteTest
class VersionTableTest {

  @Autowired private Drafting drafting;
  @Autowired private Drafts drafts;
  @Autowired private JdbcClient jdbc;
  @Autowired private Partners partners;
  @Autowired private People people;
  @Autowired private Clock clock;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update drafting_version set content = '{}' where agreement_id = :id",
        "update drafting_version set content_hash = repeat('a', 64) where agreement_id = :id",
        "update drafting_version set frozen_by = 'x', superseded_at = now() where agreement_id = :id",
        "delete from drafting_version where agreement_id = :id",
      })
  void theDatabaseRefusesToChangeAVersion(String statement) {
    UUID id = frozen();
    assertThatThrownBy(() -> jdbc.sql(statement).param("id", id).update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("immutable");
  }

  @Test
  void aVersionIsMarkedSupersededOnceOnly() {
    UUID id = frozen();
    String mark = "update drafting_version set superseded_at = now() where agreement_id = :id";
    assertThat(jdbc.sql(mark).param("id", id).update()).isEqualTo(1);
    assertThatThrownBy(() -> jdbc.sql(mark).param("id", id).update())
        .hasMessageContaining("immutable");
  }

  @Test
  void readsBackTheTextThatWasFrozen() {
    UUID id = frozen();
    FrozenVersion version = drafts.version(id, 1);
    assertThat(version.text().hash()).isEqualTo(version.hash());
    assertThat(drafts.versions(id)).containsExactly(version);
    assertThatThrownBy(() -> drafts.version(id, 2)).isInstanceOf(Refusal.class);
  }

  @Test
  void freezingAgainWithoutAWorkingCopyIsTheSameVersion() {
    UUID id = frozen();
    assertThat(drafting.freeze(id)).isEqualTo(drafts.version(id, 1));
  }

  @Test
  void generatingTwiceMakesOneWorkingCopy() {
    UUID id = new DraftedCase(jdbc, partners, people, clock).withTemplate("cooperation");
    drafting.generate(id);
    WorkingCopy first = drafting.working(id).orElseThrow();
    drafting.generate(id);
    assertThat(drafting.working(id)).contains(first);
  }

  @Test
  void theSecondOfTwoWhoSaveIsToldWhoWasFaster() {
    UUID id = new DraftedCase(jdbc, partners, people, clock).withTemplate("cooperation");
    drafting.generate(id);
    int version = drafting.working(id).orElseThrow().version();
    Actor officer = people.findBySignInName("officer").orElseThrow().actor();
    drafting.save(id, version, edit("mine"), officer);
    assertThatThrownBy(() -> drafting.save(id, version, edit("yours"), officer))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
              assertThat(refusal.arguments()).isEqualTo(List.of(officer.name()));
            });
    assertThat(drafting.working(id).orElseThrow().text().clause("purpose").orElseThrow())
        .satisfies(clause -> assertThat(clause.in(Language.EN).body()).isEqualTo("mine"));
  }

  private UUID frozen() {
    UUID id = new DraftedCase(jdbc, partners, people, clock).withTemplate("mou");
    drafting.generate(id);
    drafting.freeze(id);
    return id;
  }

  private static ClauseEdits edit(String body) {
    return new ClauseEdits(
        Map.of(), Map.of("purpose", Map.of(Language.EN, ClauseText.typed("Purpose", body))));
  }
}
