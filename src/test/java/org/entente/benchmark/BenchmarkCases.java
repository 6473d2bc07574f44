package org.entente.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.jdbc.core.JdbcTemplate;

/** The business side of the benchmark: one versioned row per case, one audit event per step. */
final class BenchmarkCases implements CaseSubjects, UserTaskHandler {

  static final String KIND = "benchmark";

  static final List<String> TASKS =
      List.of(
          "proposeText",
          "checkPartner",
          "triageText",
          "draftText",
          "checkText",
          "reviewLegal",
          "reviewFinance",
          "reviewData",
          "consolidateText",
          "signFirst",
          "signSecond",
          "fileCopy");

  private final JdbcTemplate jdbc;
  private final AuditLog audit;

  BenchmarkCases(JdbcTemplate jdbc, AuditLog audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    List<Integer> versions =
        jdbc.queryForList(
            "select version from benchmark_case where id = ?", Integer.class, caseRef.id());
    LocalizedText title = LocalizedText.of(Language.EN, "Memorandum of understanding");
    return versions.stream()
        .findFirst()
        .map(version -> new Subject("B-" + version, title, "MOU", title));
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    UUID id = task.caseId();
    Integer version =
        jdbc.queryForObject("select version from benchmark_case where id = ?", Integer.class, id);
    jdbc.update(
        "update benchmark_case set version = version + 1 where id = ? and version = ?",
        id,
        version);
    audit.record(
        AuditEvent.of(task.caseRef(), "benchmark.stepped", actor)
            .at(task.key())
            .with("decision", answers.requiredText("decision")));
    return Routing.NONE;
  }
}
