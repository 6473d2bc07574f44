package org.entente.workflow.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.entente.workflow.Node;
import org.entente.workflow.Nodes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of {@code workflow_node}. All times are told by the database: what counts is how long a
 * node has been silent, and the nodes' own clocks may disagree about that.
 */
@Component
class NodeRows implements Nodes {

  /** Three missed beats. */
  static final Duration SILENT = Heartbeat.EVERY.multipliedBy(3);

  private static final Duration FORGOTTEN = Duration.ofDays(7);

  private final JdbcClient jdbc;

  NodeRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One statement by primary key, so that it costs next to nothing. */
  void beat(Pulse pulse) {
    jdbc.sql(
            """
            insert into workflow_node as n (name, version, address, port, started_at, seen_at, executing, jobs_running)
            values (:name, :version, :address, :port, statement_timestamp(), statement_timestamp(), :executing, :jobs)
            on conflict (name) do update set version = excluded.version, address = excluded.address,
              port = excluded.port, seen_at = excluded.seen_at, stopped_at = null,
              executing = excluded.executing, jobs_running = excluded.jobs_running,
              started_at = case when :first then excluded.started_at else n.started_at end
            """)
        .paramSource(pulse)
        .update();
  }

  void stopped(String name) {
    jdbc.sql(
            """
            update workflow_node set seen_at = statement_timestamp(), stopped_at = statement_timestamp(),
              executing = false, jobs_running = 0
            where name = :name
            """)
        .param("name", name)
        .update();
  }

  /** Nodes that were taken away long ago. */
  void forget() {
    jdbc.sql(
            "delete from workflow_node where seen_at < statement_timestamp() - :age * interval '1 second'")
        .param("age", FORGOTTEN.toSeconds())
        .update();
  }

  @Override
  public List<Node> all() {
    return jdbc.sql(
            """
            select n.*, stopped_at is null
                and seen_at < statement_timestamp() - :silent * interval '1 second' as silent
            from workflow_node n order by silent desc, name
            """)
        .param("silent", SILENT.toSeconds())
        .query(NodeRows::node)
        .list();
  }

  private static Node node(ResultSet row, int number) throws SQLException {
    Timestamp stopped = row.getTimestamp("stopped_at");
    return new Node(
        row.getString("name"),
        row.getString("version"),
        row.getString("address"),
        row.getInt("port"),
        row.getTimestamp("started_at").toInstant(),
        row.getTimestamp("seen_at").toInstant(),
        stopped == null ? null : stopped.toInstant(),
        row.getBoolean("silent"),
        row.getBoolean("executing"),
        row.getInt("jobs_running"));
  }

  /**
   * @param first the first one since the start
   */
  record Pulse(
      String name,
      String version,
      String address,
      int port,
      boolean executing,
      int jobs,
      boolean first) {}
}
