package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

/** What must hold at every instant, and what must hold of a case when all is quiet. */
final class Invariants {

  /** A part that waits for a called process is not stranded: the called one is looked at itself. */
  private static final String STRANDED =
      """
      select distinct e.proc_inst_id_ from act_ru_execution e
       where not exists (select 1 from act_ru_task t where t.proc_inst_id_ = e.proc_inst_id_)
         and not exists (select 1 from act_ru_job j where j.process_instance_id_ = e.proc_inst_id_)
         and not exists (select 1 from act_ru_incident i where i.proc_inst_id_ = e.proc_inst_id_)
         and not exists (select 1 from act_ru_event_subscr s
                          where s.proc_inst_id_ = e.proc_inst_id_ and s.event_type_ = 'message')
         and not exists (select 1 from act_ru_execution called
                           join act_ru_execution caller on caller.id_ = called.super_exec_
                          where caller.proc_inst_id_ = e.proc_inst_id_)
      """;

  private static final String SPENT_WITHOUT_INCIDENT =
      """
      select j.id_ from act_ru_job j full join act_ru_incident i on i.configuration_ = j.id_
       where (j.retries_ = 0) is distinct from (i.id_ is not null)
      """;

  private static final String TASKS_UNLIKE_THE_INBOX =
      """
      select t.id_, l.id from act_ru_task t
        full join (select id from tasklist_task where state = 'OPEN') l on l.id = t.id_
       where t.id_ is null or l.id is null
      """;

  private static final String OTHER_HASHES =
      """
      select 'opinion', o.content_hash from legalreview_opinion o
        join legalreview_round r on r.id = o.round_id
       where r.agreement_id = ?1 and o.content_hash is distinct from FROZEN
      union all
      select 'line', l.signed_hash from signature_line l
        join signature_round r on r.id = l.round_id
       where r.agreement_id = ?1 and l.signed_hash is distinct from FROZEN
      """
          .replace("?1", "?::uuid")
          .replace(
              "FROZEN",
              "(select v.content_hash from drafting_version v where v.agreement_id = r.agreement_id"
                  + " order by v.number desc limit 1)");

  private static final String LEFT_OVER =
      """
      select 'execution', id_ from act_ru_execution where business_key_ = ?::text
      union all
      select 'task', id from tasklist_task where case_id = ? and state = 'OPEN'
      union all
      select 'incident', i.id_ from act_ru_incident i
        join workflow_path p on p.process_instance_id = i.proc_inst_id_ where p.case_id = ?
      """;

  private static final String SEALED =
      """
      select encode(b.content, 'base64') from agreement_document d
        join document_blob b on b.sha256 = d.blob
       where d.agreement_id = ? and d.kind = 'SEALED'
      """;

  private Invariants() {}

  static void always(Database database) {
    none("live instances without a task, job or subscription", database.rows(STRANDED));
    none("spent jobs without incident, or the reverse", database.rows(SPENT_WITHOUT_INCIDENT));
    none("tasks unlike the inbox", database.rows(TASKS_UNLIKE_THE_INBOX));
  }

  static void inForce(Database database, UUID id, Trace expected) {
    always(database);
    Trace trace = Trace.of(database, id);
    expected.rows().forEach((what, rows) -> assertThat(trace.of(what)).as(what).isEqualTo(rows));
    none("hashes unlike the frozen one", database.rows(OTHER_HASHES, id, id));
    none("work left over", database.rows(LEFT_OVER, id, id, id));
    assertThat(database.rows(SEALED, id)).as("sealed").hasSize(1).allMatch(Sealed::valid);
    assertThat(Leaves.of(database, id)).as("leaves").isNotEmpty().allMatch(Leaves::recomputes);
  }

  private static void none(String what, List<List<String>> found) {
    assertThat(found).as(what).isEmpty();
  }
}
