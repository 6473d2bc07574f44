package org.entente.people.factor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's recovery codes as stored: their hashes. */
@Component
class RecoveryRows {

  private final JdbcClient jdbc;

  RecoveryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** In place of all that were there. */
  void keep(UUID person, RecoveryCodes.Drawn drawn) {
    forget(person);
    drawn
        .hashes()
        .forEach(
            (slot, hash) ->
                jdbc.sql(
                        """
                        insert into people_recovery_code (person, slot, hash)
                        values (:person, :slot, :hash)
                        """)
                    .param("person", person)
                    .param("slot", slot)
                    .param("hash", hash)
                    .update());
  }

  void forget(UUID person) {
    jdbc.sql("delete from people_recovery_code where person = :person")
        .param("person", person)
        .update();
  }

  Optional<String> unused(UUID person, String slot) {
    return jdbc.sql(
            """
            select hash from people_recovery_code
             where person = :person and slot = :slot and used_at is null
            """)
        .param("person", person)
        .param("slot", slot)
        .query(String.class)
        .optional();
  }

  boolean use(UUID person, String slot, String hash, Instant now) {
    return jdbc.sql(
                """
                update people_recovery_code set used_at = :now
                 where person = :person and slot = :slot and hash = :hash and used_at is null
                """)
            .param("person", person)
            .param("slot", slot)
            .param("hash", hash)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  int left(UUID person) {
    return jdbc.sql(
            "select count(*) from people_recovery_code where person = :person and used_at is null")
        .param("person", person)
        .query(Integer.class)
        .single();
  }
}
