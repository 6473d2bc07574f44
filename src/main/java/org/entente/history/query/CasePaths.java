package org.entente.history.query;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code workflow_path}. */
@Component
public class CasePaths {

  private final JdbcClient jdbc;

  CasePaths(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One path for each model the case ran on, in the order in which it came to them. */
  public List<CasePath> of(UUID caseId) {
    Map<String, List<PathStep>> byDefinition =
        steps(caseId).stream()
            .collect(
                Collectors.groupingBy(
                    PathStep::definitionId, LinkedHashMap::new, Collectors.toList()));
    return byDefinition.values().stream().map(CasePath::of).toList();
  }

  /** True when the case ran on this model. */
  public boolean ranOn(UUID caseId, String definitionId) {
    return jdbc.sql(
            """
            select exists (select 1 from workflow_path
              where case_id = :case and process_definition_id = :definition)
            """)
        .param("case", caseId)
        .param("definition", definitionId)
        .query(Boolean.class)
        .single();
  }

  private List<PathStep> steps(UUID caseId) {
    return jdbc.sql(
            """
            select p.process_definition_id, p.process_key, p.recorded_at,
                   a.step ->> 'id' as id, a.step ->> 'event' as event,
                   coalesce(cast(a.step ->> 'cancelled' as boolean), false) as cancelled
              from workflow_path p
             cross join lateral jsonb_array_elements(p.activities)
                   with ordinality as a (step, place)
             where p.case_id = :case and a.step ->> 'id' is not null
             order by p.entry, a.place
            """)
        .param("case", caseId)
        .query(
            (row, number) ->
                new PathStep(
                    row.getString("process_definition_id"),
                    row.getString("process_key"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getString("id"),
                    row.getString("event"),
                    row.getBoolean("cancelled")))
        .list();
  }
}
