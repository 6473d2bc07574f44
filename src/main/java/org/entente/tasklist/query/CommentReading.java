package org.entente.tasklist.query;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said about the tasks of a case. */
@Component
public class CommentReading {

  private static final int MOST = 200;

  private final JdbcClient jdbc;

  CommentReading(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last two hundred, oldest first. */
  public List<Comment> ofCase(UUID caseId) {
    List<Comment> newestFirst =
        jdbc.sql(
                """
                select id, task_key, author_id, author_name, body, written_at
                  from tasklist_comment where case_id = :case
                 order by written_at desc, id desc limit :most
                """)
            .param("case", caseId)
            .param("most", MOST)
            .query(
                (row, number) ->
                    new Comment(
                        row.getObject("id", UUID.class),
                        row.getString("task_key"),
                        row.getObject("author_id", UUID.class),
                        row.getString("author_name"),
                        row.getString("body"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
            .list();
    List<Comment> comments = new java.util.ArrayList<>(newestFirst);
    java.util.Collections.reverse(comments);
    return comments;
  }

  /**
   * @param taskKey the task at which it was said
   */
  public record Comment(
      UUID id, String taskKey, UUID authorId, String authorName, String body, Instant writtenAt) {}
}
