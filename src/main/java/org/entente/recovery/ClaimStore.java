package org.entente.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.ActColumns;
import org.entente.database.Times;
import org.entente.shared.Act;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code recovery_claim}. */
@Repository
class ClaimStore {

  private final JdbcClient jdbc;

  ClaimStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  List<Claim> of(Recovery recovery) {
    return jdbc.sql("select * from recovery_claim where recovery_id = :id order by number desc")
        .param("id", recovery.id())
        .query((row, number) -> row(row, recovery.currency()))
        .list();
  }

  /** The one that nobody has decided on. */
  Optional<Claim> open(Recovery recovery) {
    return of(recovery).stream().filter(claim -> claim.verdict() == null).findFirst();
  }

  void insert(UUID recovery, Claim claim) {
    jdbc.sql(
            """
            insert into recovery_claim (recovery_id, number, amount, content, hash, account, reason,
              made_by, made_name, made_for, made_at)
            values (:recovery, :number, :amount, :content, :hash, :account, :reason, :by, :name,
              :for, :at)
            """)
        .param("recovery", recovery)
        .param("number", claim.number())
        .param("amount", claim.amount().minor())
        .param("content", claim.content())
        .param("hash", claim.hash().hex())
        .param("account", claim.account())
        .param("reason", claim.reason())
        .params(ActColumns.parameters(claim.made()))
        .update();
  }

  void decide(UUID recovery, int number, ClaimVerdict verdict, String remarks, Act act) {
    jdbc.sql(
            """
            update recovery_claim set verdict = :verdict, remarks = :remarks, decided_by = :by,
              decided_name = :name, decided_for = :for, decided_at = :at
             where recovery_id = :recovery and number = :number
            """)
        .param("verdict", verdict.name())
        .param("remarks", remarks)
        .param("recovery", recovery)
        .param("number", number)
        .params(ActColumns.parameters(act))
        .update();
  }

  void sent(UUID recovery, int number, Instant at) {
    jdbc.sql(
            """
            update recovery_claim set sent_at = :at
             where recovery_id = :recovery and number = :number
            """)
        .param("at", Times.column(at))
        .param("recovery", recovery)
        .param("number", number)
        .update();
  }

  private static Claim row(ResultSet row, Currency currency) throws SQLException {
    String verdict = row.getString("verdict");
    return new Claim(
        row.getInt("number"),
        Money.ofMinor(row.getLong("amount"), currency),
        row.getString("account"),
        row.getString("reason"),
        row.getString("content"),
        new ContentHash(row.getString("hash")),
        ActColumns.read(row, "made"),
        verdict == null ? null : ClaimVerdict.valueOf(verdict),
        row.getString("remarks"),
        ActColumns.readOrNull(row, "decided"),
        Times.instantOrNull(row, "sent_at"));
  }
}
