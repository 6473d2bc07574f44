package org.entente.faults;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everything countable that a case leaves behind, without ids and times. */
record Trace(Map<String, List<List<String>>> rows) {

  private static final Map<String, String> COUNTED = new LinkedHashMap<>();

  static {
    COUNTED.put(
        "events", "select action, activity, count(*) from audit_event where subject_id = ?");
    COUNTED.put(
        "activities",
        """
        select process_key, a->>'id', a->>'event', count(*)
          from workflow_path, jsonb_array_elements(activities) a where case_id = ?
        """);
    COUNTED.put(
        "tasks",
        "select task_key, element is null, state, count(*) from tasklist_task where case_id = ?");
    COUNTED.put(
        "documents", "select kind, count(*) from agreement_document where agreement_id = ?");
    COUNTED.put(
        "obligations",
        "select kind, due_on, state, count(*) from agreement_obligation where agreement_id = ?");
    COUNTED.put("drafts", "select state, count(*) from drafting_draft where agreement_id = ?");
    COUNTED.put("versions", "select number, count(*) from drafting_version where agreement_id = ?");
    COUNTED.put(
        "opinions",
        """
        select r.round_number, o.reviewer_role, o.opinion, count(*) from legalreview_opinion o
          join legalreview_round r on r.id = o.round_id where r.agreement_id = ?
        """);
    COUNTED.put(
        "rounds",
        "select round_number, state, count(*) from signature_round where agreement_id = ?");
    COUNTED.put(
        "lines",
        """
        select l.position, l.side, l.status, l.how, count(*) from signature_line l
          join signature_round r on r.id = l.round_id where r.agreement_id = ?
        """);
    COUNTED.put(
        "notices",
        "select person_id, message_key, count(*) from notify_notice where strpos(link, ?::text) > 0");
  }

  static Trace of(Database database, UUID id) {
    return new Trace(
        COUNTED.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    counted -> database.rows(grouped(counted.getValue()), id),
                    (one, other) -> one,
                    LinkedHashMap::new)));
  }

  /** Groups by all columns but the last, which counts. */
  private static String grouped(String sql) {
    String columns = sql.substring(sql.indexOf("select") + 6, sql.indexOf(", count(*)"));
    long number = columns.chars().filter(c -> c == ',').count() + 1;
    String list =
        java.util.stream.LongStream.rangeClosed(1, number)
            .mapToObj(Long::toString)
            .collect(Collectors.joining(","));
    return sql + " group by " + list + " order by " + list;
  }

  List<List<String>> of(String what) {
    return rows.getOrDefault(what, Collections.emptyList());
  }
}
