package org.entente.bank.transmission;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.bank.AccountBlocks;
import org.entente.bank.FateState;
import org.entente.bank.account.BankProperties;
import org.entente.bank.transmission.Claim.Errand;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.database.Times;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Payments taken up under a lease. That a request leaves is committed before it does, so whoever
 * finds a payment whose request may have left asks, and never sends it blindly. Whoever was
 * overtaken writes nothing any more.
 */
@Component
public class Claims {

  private static final int LONGEST = 500;

  /** To be worked on; but nothing leaves a blocked account. */
  private static final String OPEN =
      """
      state in ('QUEUED', 'SENT', 'UNKNOWN') and not held
        and (state <> 'QUEUED' or sending or not exists (select 1 from bank_block b
               where b.account = p.account and b.lifted_at is null))
      """;

  private static final Set<FateState> WORKED_ON =
      Set.of(FateState.QUEUED, FateState.SENT, FateState.UNKNOWN);

  private final JdbcClient jdbc;
  private final PaymentMoves moves;
  private final AccountBlocks blocks;
  private final BankProperties properties;
  private final Clock clock;

  public Claims(
      JdbcClient jdbc,
      PaymentMoves moves,
      AccountBlocks blocks,
      BankProperties properties,
      Clock clock) {
    this.jdbc = jdbc;
    this.moves = moves;
    this.blocks = blocks;
    this.properties = properties;
    this.clock = clock;
  }

  /** Of these accounts, those that have waited longest. */
  public List<UUID> due(List<String> accounts, int most) {
    return jdbc.sql(
            """
            select order_id from bank_payment p
             where next_at <= :now and account = any(:accounts) and %s
             order by next_at, order_id limit :most
            """
                .formatted(OPEN))
        .param("accounts", accounts.toArray(String[]::new))
        .param("now", Times.column(clock.instant()))
        .param("most", most)
        .query(UUID.class)
        .list();
  }

  /** Empty where another node was faster. */
  @Transactional
  public Optional<Claim> take(UUID order) {
    return jdbc.sql(
            """
            select * from bank_payment p
             where order_id = :order and next_at <= :now and %s for update of p skip locked
            """
                .formatted(OPEN))
        .param("order", order)
        .param("now", Times.column(clock.instant()))
        .query(PaymentRow::payment)
        .optional()
        .map(this::take);
  }

  /** One that cannot even be taken up stands in nobody's way. */
  public void postpone(UUID order, Duration pause, String trouble) {
    jdbc.sql(
            """
            update bank_payment set next_at = :next, trouble = :trouble, failures = failures + 1
             where order_id = :order and next_at <= :now
            """)
        .param("next", Times.column(clock.instant().plus(pause)))
        .param("now", Times.column(clock.instant()))
        .param("trouble", shortened(trouble))
        .param("order", order)
        .update();
  }

  /** What the configuration has moved from files to a line since, or nobody asked about before. */
  public void adopt(String account) {
    jdbc.sql(
            """
            update bank_payment set next_at = since + make_interval(secs => :pause)
             where account = :account and state = 'SENT' and next_at is null and batch_id is null
            """)
        .param("account", account)
        .param("pause", properties.askSentAfter().toSeconds())
        .update();
    jdbc.sql(
            """
            update bank_payment set next_at = :now
             where account = :account and state = 'QUEUED' and next_at is null
               and batch_id is null and not held
            """)
        .param("account", account)
        .param("now", Times.column(clock.instant()))
        .update();
  }

  private Claim take(Transmission payment) {
    if (payment.state() == FateState.QUEUED && !payment.course().sending()) {
      return begin(payment, Errand.SEND);
    }
    if (payment.state() != FateState.SENT) {
      // Cut off between a request and its outcome.
      moves.move(payment, Outcome.of(FateState.UNKNOWN), Actor.SYSTEM);
    }
    return begin(payment, Errand.ASK);
  }

  /**
   * The bank never got it: sent under the key that it always had. Empty where somebody overtook, or
   * nothing may leave the account.
   */
  @Transactional
  public Optional<Claim> again(Claim asked) {
    return mine(asked)
        .filter(payment -> payment.state() == FateState.UNKNOWN) // or it has answered meanwhile
        .filter(payment -> !payment.course().held() && blocks.standing(payment.account()).isEmpty())
        .map(
            payment -> {
              note(asked, "404");
              return begin(payment, Errand.SEND);
            });
  }

  private Claim begin(Transmission payment, Errand errand) {
    Instant now = clock.instant();
    int taken =
        jdbc.sql(
                """
                update bank_payment
                   set taken = taken + 1, sending = sending or :sends, next_at = :lease
                 where order_id = :order returning taken
                """)
            .param("sends", errand == Errand.SEND)
            .param("lease", Times.column(now.plus(properties.lease())))
            .param("order", payment.order())
            .query(Integer.class)
            .single();
    jdbc.sql(
            """
            insert into bank_attempt (order_id, number, kind, started_at)
            values (:order, :number, :kind, :now)
            """)
        .param("order", payment.order())
        .param("number", taken)
        .param("kind", errand.name())
        .param("now", Times.column(now))
        .update();
    return new Claim(payment, errand, taken);
  }

  /** As it stands, locked; empty where somebody overtook. */
  public Optional<Transmission> mine(Claim claim) {
    return jdbc.sql(
            "select * from bank_payment where order_id = :order and taken = :taken for update")
        .param("order", claim.payment().order())
        .param("taken", claim.number())
        .query(PaymentRow::payment)
        .optional()
        .filter(payment -> WORKED_ON.contains(payment.state()));
  }

  /** As it stands where it has come to an end meanwhile, locked. */
  public Optional<Transmission> ended(Claim claim) {
    return jdbc.sql("select * from bank_payment where order_id = :order for update")
        .param("order", claim.payment().order())
        .query(PaymentRow::payment)
        .optional()
        .filter(payment -> !WORKED_ON.contains(payment.state()));
  }

  /** Writes down what came of an attempt. */
  public void note(Claim claim, String outcome) {
    jdbc.sql(
            """
            update bank_attempt set ended_at = :now, outcome = :outcome
             where order_id = :order and number = :number
            """)
        .param("now", Times.column(clock.instant()))
        .param("outcome", shortened(outcome))
        .param("order", claim.payment().order())
        .param("number", claim.number())
        .update();
  }

  /**
   * Leaves it where it stands, to be taken up again.
   *
   * @param sending whether a request that pays may be on its way still
   * @param trouble null where nothing is wrong
   */
  public void later(Claim claim, Duration pause, boolean sending, @Nullable String trouble) {
    jdbc.sql(
            """
            update bank_payment set next_at = :next, sending = :sending, trouble = :trouble,
              failures = case when cast(:trouble as text) is null then 0 else failures + 1 end
             where order_id = :order and taken = :taken
            """)
        .param("next", Times.column(clock.instant().plus(pause)))
        .param("sending", sending)
        .param("trouble", trouble == null ? null : shortened(trouble))
        .param("order", claim.payment().order())
        .param("taken", claim.number())
        .update();
  }

  /** Until a person has decided about the account. */
  public void hold(Claim claim, String trouble) {
    jdbc.sql(
            """
            update bank_payment set held = true, next_at = null, trouble = :trouble
             where order_id = :order
            """)
        .param("trouble", shortened(trouble))
        .param("order", claim.payment().order())
        .update();
  }

  /** One line that a page can show. */
  private static String shortened(String text) {
    String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }
}
