package org.entente.benchmark;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Open tasks by the thousand, the same ones in Entente's table and in the engine's. */
final class OpenTaskRows {

  /** Beside the reader's own groups, so that most tasks are somebody else's. */
  private static final int OTHER_GROUPS = 30;

  private final JdbcClient jdbc;
  private int made;

  OpenTaskRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void fillUpTo(int tasks, List<String> readersGroups) {
    jdbc.sql(
            """
            insert into tasklist_task (
                id, task_key, process_key, process_definition_id, process_instance_id, case_kind,
                case_id, reference, subject, case_type, counterpart, candidate_groups, created_at,
                due_at, state)
              select 'bench' || n, 'endorseProposal', 'agreement-intake', 'agreement-intake:1',
                     'bench' || n, 'agreement', gen_random_uuid(), '2026-' || n,
                     jsonb_build_object('en', 'Memorandum ' || n), 'MOU',
                     jsonb_build_object('en', 'University ' || n % 5000),
                     array[coalesce((cast(:groups as text[]))[1 + n % :all], 'other' || n % :all)],
                     now() - n * interval '1 second', now() + (n * 7919 % 60000) * interval '1 minute',
                     'OPEN'
                from generate_series(:first, :last) n
            """)
        .param("groups", readersGroups.toArray(String[]::new))
        .param("all", readersGroups.size() + OTHER_GROUPS)
        .param("first", made + 1)
        .param("last", tasks)
        .update();
    jdbc.sql(
            """
            insert into act_ru_task (
                id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_, suspension_state_)
              select id, 1, task_key, task_key, 50, created_at, due_at, 1
                from tasklist_task t
               where id like 'bench%' and not exists (select from act_ru_task where id_ = t.id)
            """)
        .update();
    jdbc.sql(
            """
            insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
              select 'g' || id, 1, candidate_groups[1], 'candidate', id
                from tasklist_task t
               where id like 'bench%'
                 and not exists (select from act_ru_identitylink where task_id_ = t.id)
            """)
        .update();
    jdbc.sql("analyze").update();
    made = tasks;
  }
}
