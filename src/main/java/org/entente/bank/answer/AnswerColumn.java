package org.entente.bank.answer;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.entente.secret.SealedColumn;
import org.entente.secret.SecretBox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that are still to be booked, under their keys. */
@Component
class AnswerColumn implements SealedColumn {

  private final JdbcClient jdbc;
  private final SecretBox box;

  AnswerColumn(JdbcClient jdbc, SecretBox box) {
    this.jdbc = jdbc;
    this.box = box;
  }

  @Override
  public String name() {
    return "bank_answer_file.content";
  }

  @Override
  public Set<String> keys() {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct split_part(content, '.', 2) from bank_answer_file
                 where content is not null
                """)
            .query(String.class)
            .list());
  }

  @Override
  public int renew() {
    List<UUID> all =
        jdbc.sql("select id from bank_answer_file where content is not null")
            .query(UUID.class)
            .list();
    return all.stream().mapToInt(this::renew).sum();
  }

  private int renew(UUID id) {
    return jdbc.sql("select content from bank_answer_file where id = :id and content is not null")
        .param("id", id)
        .query(String.class)
        .optional()
        .filter(box::outdated)
        .map(text -> renew(id, text))
        .orElse(0);
  }

  private int renew(UUID id, String text) {
    String purpose = AnswerIntake.purpose(id);
    return jdbc.sql(
            "update bank_answer_file set content = :anew where id = :id and content = :sealed")
        .param("anew", box.seal(box.open(text, purpose), purpose))
        .param("id", id)
        .param("sealed", text)
        .update();
  }
}
