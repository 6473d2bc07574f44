package org.entente.bank.account;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.AccountBlock;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BlockKind;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Ids;
import org.entente.shared.Jsonb;
import org.entente.shared.Notice;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One row for each time that an account was blocked; at most one of an account and kind stands. */
@Component
public class StoredBlocks implements AccountBlocks {

  public static final String KIND = "bank-account";

  private final JdbcClient jdbc;
  private final BlockBars bars;
  private final BlockCauses causes;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  public StoredBlocks(
      JdbcClient jdbc,
      BlockBars bars,
      BlockCauses causes,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.bars = bars;
    this.causes = causes;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** An account's history; its id comes of its name, so that every node knows it. */
  public static CaseRef ref(String account) {
    return new CaseRef(
        KIND, UUID.nameUUIDFromBytes(("bank-account:" + account).getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  @Transactional
  public void block(String account, String messageKey, List<String> arguments, Actor actor) {
    block(account, BlockKind.ANSWER, messageKey, arguments, actor);
  }

  @Override
  @Transactional
  public void block(
      String account, BlockKind kind, String messageKey, List<String> arguments, Actor actor) {
    UUID id = Ids.next(clock);
    boolean first = insert(id, account, kind, messageKey, arguments, actor);
    audit.record(
        AuditEvent.of(ref(account), "bank.blocked", actor)
            .with("bankAccount", account)
            .with("kind", messageKey.substring(messageKey.lastIndexOf('.') + 1))
            .with("remark", String.join(" · ", arguments)));
    // Reconciliation tells of its differences itself.
    if (first && kind != BlockKind.RECONCILIATION) {
      events.publishEvent(
          new Notice(
                  "bank-block:" + id,
                  java.util.Set.of(),
                  java.util.Set.of("finance-director", "finance-controller"),
                  "notice.bank.blocked",
                  List.of(account),
                  "/bank/accounts/" + account)
              .thatPresses());
    }
  }

  @Override
  @Transactional
  public void differs(
      String account, String detail, List<String> arguments, Collection<UUID> orders) {
    block(account, BlockKind.ANSWER, "bank.difference." + detail, arguments, Actor.SYSTEM);
    causes.add(account, orders);
  }

  private boolean insert(
      UUID id,
      String account,
      BlockKind kind,
      String messageKey,
      List<String> arguments,
      Actor actor) {
    return jdbc.sql(
                """
                insert into bank_block (id, account, kind, message_key, arguments, since, actor_id,
                  actor_name, actor_for)
                values (:id, :account, :kind, :key, :arguments, :now, :actor, :name, :for)
                on conflict (account, kind) where lifted_at is null do nothing
                """)
            .param("id", id)
            .param("account", account)
            .param("kind", kind.name())
            .param("key", messageKey)
            .param("arguments", Jsonb.object(arguments))
            .param("now", Times.column(clock.instant()))
            .param("actor", actor.personId())
            .param("name", actor.name())
            .param("for", actor.onBehalfOf())
            .update()
        == 1;
  }

  @Override
  @Transactional
  public void lift(String account, String reason, Actor actor) {
    lift(account, BlockKind.ANSWER, reason, actor);
  }

  @Override
  @Transactional
  public void lift(String account, BlockKind kind, String reason, Actor actor) {
    String why = reason.strip();
    if (why.length() < 5 || why.length() > 2000) {
      throw Refusal.invalid("bank.block.reason");
    }
    if (kind == BlockKind.ANSWER) {
      Refusal.raise(bars.against(account, actor));
    }
    int lifted =
        jdbc.sql(
                """
                update bank_block set lifted_at = :now, lifted_by = :actor, lifted_name = :name,
                  lifted_reason = :reason
                 where account = :account and kind = :kind and lifted_at is null
                """)
            .param("kind", kind.name())
            .param("now", Times.column(clock.instant()))
            .param("actor", actor.personId())
            .param("name", actor.name())
            .param("reason", why)
            .param("account", account)
            .update();
    if (lifted == 0) {
      throw Refusal.conflict("bank.block.none");
    }
    if (kind == BlockKind.ANSWER) {
      askHeld(account);
    }
    audit.record(
        AuditEvent.of(ref(account), "bank.unblocked", actor)
            .with("bankAccount", account)
            .with("reason", why));
  }

  private void askHeld(String account) {
    jdbc.sql(
            "update bank_payment set held = false, next_at = :now where account = :account and held")
        .param("now", Times.column(clock.instant()))
        .param("account", account)
        .update();
  }

  @Override
  public List<AccountBlock> allStanding(String account) {
    return jdbc.sql(
            """
            select * from bank_block where account = :account and lifted_at is null
             order by since, kind
            """)
        .param("account", account)
        .query(StoredBlocks::block)
        .list();
  }

  @Override
  public List<AccountBlock> history(String account) {
    return jdbc.sql(
            "select * from bank_block where account = :account order by since desc limit 50")
        .param("account", account)
        .query(StoredBlocks::block)
        .list();
  }

  private static AccountBlock block(ResultSet row, int number) throws SQLException {
    return new AccountBlock(
        row.getObject("id", UUID.class),
        row.getString("account"),
        BlockKind.valueOf(row.getString("kind")),
        row.getString("message_key"),
        List.of(Jsonb.read(row.getString("arguments"), String[].class)),
        Times.instant(row, "since"),
        new Actor(
            row.getObject("actor_id", UUID.class),
            row.getString("actor_name"),
            row.getObject("actor_for", UUID.class),
            null),
        lifted(row));
  }

  private static AccountBlock.@Nullable Lifted lifted(ResultSet row) throws SQLException {
    @Nullable Instant at = Times.instantOrNull(row, "lifted_at");
    return at == null
        ? null
        : new AccountBlock.Lifted(
            at,
            new Actor(
                row.getObject("lifted_by", UUID.class), row.getString("lifted_name"), null, null),
            row.getString("lifted_reason"));
  }
}
