package org.entente.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.database.ActColumns;
import org.entente.database.Times;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code recovery_request} and {@code recovery_instalment}. */
@Repository
class RequestStore {

  private static final String SELECT =
      """
      select q.*, r.currency from recovery_request q join recovery r on r.id = q.recovery_id
       where\s""";

  private final JdbcClient jdbc;

  RequestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<RecoveryRequest> find(UUID id) {
    return jdbc.sql(SELECT + "q.id = :id").param("id", id).query(this::row).optional();
  }

  RecoveryRequest get(UUID id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  /** The latest first. */
  List<RecoveryRequest> of(UUID recovery) {
    return jdbc.sql(SELECT + "q.recovery_id = :id order by q.number desc")
        .param("id", recovery)
        .query(this::row)
        .list();
  }

  /** The plan that was agreed on last. */
  Optional<RecoveryRequest> plan(UUID recovery) {
    return of(recovery).stream()
        .filter(each -> each.kind() == RequestKind.PLAN && each.state() == RequestState.BOOKED)
        .findFirst();
  }

  /** What an instalment of an award is to be lowered by. */
  Optional<RecoveryRequest> offset(UUID award, int instalment) {
    return jdbc.sql(
            SELECT
                + """
                q.kind = 'OFFSET' and q.state = 'APPROVED' and q.target_award = :award
                  and q.target_number = :number
                """)
        .param("award", award)
        .param("number", instalment)
        .query(this::row)
        .optional();
  }

  /**
   * Instalments of its beneficiary's other awards that are not paid and wait for no other offset.
   */
  List<UUID> lowerable(Recovery recovery) {
    return jdbc.sql(
            """
            select d.id from disbursement d
             where d.payee = :payee and d.currency = :currency and d.state in ('WAITING', 'DUE')
               and d.award_id <> :award
               and not exists (select from recovery_request q where q.target = d.id
                 and q.kind = 'OFFSET' and q.state in ('ASKED', 'APPROVED'))
             order by d.id
            """)
        .param("payee", recovery.payee())
        .param("award", recovery.award())
        .param("currency", recovery.currency().getCurrencyCode())
        .query(UUID.class)
        .list();
  }

  /** Whether this line of a bank statement was noted for another recovery. */
  boolean notedElsewhere(UUID recovery, NewRequest wanted) {
    return jdbc.sql(
            """
            select exists (select from recovery_request
              where kind = :kind and recovery_id <> :recovery and bank_reference = :reference
                and bank_day = :day and state in ('ASKED', 'APPROVED', 'BOOKED'))
            """)
        .param("kind", wanted.kind().name())
        .param("recovery", recovery)
        .param("reference", wanted.bankReference())
        .param("day", wanted.bankDay())
        .query(Boolean.class)
        .single();
  }

  /** The same that somebody sent already, and nobody has decided on: sent twice, it counts once. */
  Optional<UUID> waiting(UUID recovery, NewRequest wanted, Actor actor) {
    return of(recovery).stream()
        .filter(each -> each.state() == RequestState.ASKED && each.kind().askedOnce())
        .filter(each -> each.kind() == wanted.kind() && each.amount().equals(wanted.amount()))
        .filter(each -> each.reason().equals(wanted.reason().strip()))
        .filter(each -> each.plan().equals(wanted.plan()))
        .filter(each -> Objects.equals(each.asked().by(), actor.personId()))
        .map(RecoveryRequest::id)
        .findFirst();
  }

  int next(UUID recovery) {
    return jdbc.sql(
            "select coalesce(max(number), 0) + 1 from recovery_request where recovery_id = :id")
        .param("id", recovery)
        .query(Integer.class)
        .single();
  }

  /**
   * @throws Refusal 422 for a line of a statement that somebody noted at the same moment, 409 for a
   *     plan, waiver or write-off that waits already
   */
  void insert(RecoveryRequest request, String content) {
    try {
      write(request, content);
    } catch (DuplicateKeyException e) {
      String line = request.bankReference();
      throw line == null
          ? Refusal.conflict("recovery.request.twice", request.number())
          : Refusal.invalid("recovery.line.noted", line);
    }
  }

  private void write(RecoveryRequest request, String content) {
    Target target = request.target();
    jdbc.sql(
            """
            insert into recovery_request (id, recovery_id, number, kind, amount, bank_day,
              bank_reference, target, target_award, target_number, reason, content, hash, asked_by,
              asked_name, asked_for, asked_at, state)
            values (:id, :recovery, :number, :kind, :amount, :day, :bank, :target, :award,
              :instalment, :reason, :content, :hash, :by, :name, :for, :at, 'ASKED')
            """)
        .param("id", request.id())
        .param("recovery", request.recovery())
        .param("number", request.number())
        .param("kind", request.kind().name())
        .param("amount", request.amount().minor())
        .param("day", request.bankDay())
        .param("bank", request.bankReference())
        .param("target", target == null ? null : target.disbursement())
        .param("award", target == null ? null : target.award())
        .param("instalment", target == null ? null : target.instalment())
        .param("reason", request.reason())
        .param("content", content)
        .param("hash", request.hash().hex())
        .param("by", request.asked().by())
        .param("name", request.asked().name())
        .param("for", request.asked().onBehalf())
        .param("at", Times.column(request.asked().at()))
        .update();
    insertPlan(request);
  }

  private void insertPlan(RecoveryRequest request) {
    for (int i = 0; i < request.plan().size(); i++) {
      PlanLine line = request.plan().get(i);
      jdbc.sql("insert into recovery_instalment values (:id, :number, :due, :amount)")
          .param("id", request.id())
          .param("number", i + 1)
          .param("due", line.dueOn())
          .param("amount", line.amount().minor())
          .update();
    }
  }

  void decide(UUID id, RequestState state, String answer, Act act) {
    jdbc.sql(
            """
            update recovery_request set state = :state, answer = :answer, decided_by = :by,
              decided_name = :name, decided_for = :for, decided_at = :at
             where id = :id
            """)
        .param("state", state.name())
        .param("answer", answer)
        .params(ActColumns.parameters(act))
        .param("id", id)
        .update();
  }

  void enter(UUID id, RequestState state) {
    jdbc.sql("update recovery_request set state = :state where id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  private RecoveryRequest row(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Currency currency = Currency.getInstance(row.getString("currency"));
    RequestKind kind = RequestKind.valueOf(row.getString("kind"));
    return new RecoveryRequest(
        id,
        row.getObject("recovery_id", UUID.class),
        row.getInt("number"),
        kind,
        Money.ofMinor(row.getLong("amount"), currency),
        row.getObject("bank_day", LocalDate.class),
        row.getString("bank_reference"),
        target(row),
        row.getString("reason"),
        new ContentHash(row.getString("hash")),
        new Asker(
            row.getObject("asked_by", UUID.class),
            row.getString("asked_name"),
            row.getObject("asked_for", UUID.class),
            Times.instant(row, "asked_at")),
        RequestState.valueOf(row.getString("state")),
        row.getString("answer"),
        ActColumns.readOrNull(row, "decided"),
        kind == RequestKind.PLAN ? lines(id, currency) : List.of());
  }

  private static @Nullable Target target(ResultSet row) throws SQLException {
    UUID target = row.getObject("target", UUID.class);
    return target == null
        ? null
        : new Target(
            target, row.getObject("target_award", UUID.class), row.getInt("target_number"));
  }

  private List<PlanLine> lines(UUID id, Currency currency) {
    return jdbc.sql("select * from recovery_instalment where request_id = :id order by number")
        .param("id", id)
        .query(
            (row, number) ->
                new PlanLine(
                    row.getObject("due_on", LocalDate.class),
                    Money.ofMinor(row.getLong("amount"), currency)))
        .list();
  }
}
