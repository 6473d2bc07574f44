package org.entente.tasklist.query;

/**
 * The statements of {@link Inbox}, put together from fixed pieces. A condition that does not narrow
 * is left out rather than made true: the planner would count on it and take the wrong index.
 */
final class InboxSql {

  private static final String NARROWED =
      """
      $narrowed and (e.$column, e.id) $after (:afterValue, :afterId)
      order by e.$column $direction, e.id $direction limit :limit
      """;

  /** Each person's own first entries, merged: the index gives them in order. */
  private static final String MINE =
      """
      select e.id, e.$column from unnest(cast(:keys as uuid[])) as mine (key) cross join lateral (
        select e.id, e.$column from tasklist_task e
         where e.assignee = mine.key and e.state = 'OPEN'
      """
          + NARROWED
          + ") e";

  /** Each group's own first entries, merged; a task of two groups once. */
  private static final String GROUPS =
      """
      select distinct e.id, e.$column from unnest(cast(:keys as text[])) as mine (key)
      cross join lateral (
        select e.id, e.$column from tasklist_task_group e where e.group_name = mine.key
      """
          + NARROWED
          + ") e";

  private static final String ALL =
      "select e.id, e.$column from tasklist_task e where e.state = 'OPEN' " + NARROWED;

  private static final String WITH_WORDS =
      """
      select e.id, e.$column from tasklist_task e where e.state = 'OPEN'
      and tasklist_words(e.reference, e.subject, e.counterpart) @@ cast(:words as tsquery)
      and $mine
      """
          + NARROWED;

  private InboxSql() {}

  static String page(TaskFilter filter) {
    String sql =
        """
        select $shown from (
          select id, $column from ($entries) entry order by $column $direction, id $direction
          limit :limit) first
        join tasklist_task t on t.id = first.id
        left join people_person p on p.id = t.assignee
        order by first.$column $direction, first.id $direction
        """;
    return complete(sql, filter).replace("$shown", TaskRowMapper.COLUMNS);
  }

  static String count(TaskFilter filter) {
    return complete("select count(*) from (select 1 from ($entries) e limit :limit) c", filter);
  }

  private static String complete(String sql, TaskFilter filter) {
    String entries = filter.words().isEmpty() ? browsed(filter.view()) : searched(filter.view());
    return filter
        .order()
        .in(sql.replace("$entries", entries).replace("$narrowed", narrowed(filter)));
  }

  private static String narrowed(TaskFilter filter) {
    return (filter.due() == null ? "" : "and e.due_sort between :from and :until ")
        + (filter.process() == null ? "" : "and e.process_key = :process ");
  }

  private static String browsed(TaskView view) {
    return switch (view) {
      case MINE -> MINE;
      case GROUPS -> GROUPS;
      case ALL -> ALL;
    };
  }

  private static String searched(TaskView view) {
    String mine =
        switch (view) {
          case MINE -> "e.assignee = any (cast(:keys as uuid[]))";
          case GROUPS -> "e.assignee is null and e.candidate_groups && cast(:keys as text[])";
          case ALL -> "true";
        };
    return WITH_WORDS.replace("$mine", mine);
  }
}
