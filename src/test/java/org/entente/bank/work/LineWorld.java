package org.entente.bank.work;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.entente.audit.AuditLog;
import org.entente.bank.BankPayments;
import org.entente.bank.Channel;
import org.entente.bank.FateState;
import org.entente.bank.account.AccountProperties;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.account.BankProperties;
import org.entente.bank.account.BlockBars;
import org.entente.bank.account.BlockCauses;
import org.entente.bank.account.StoredBlocks;
import org.entente.bank.answer.MissedAnswers;
import org.entente.bank.line.BankLine;
import org.entente.bank.transmission.Claims;
import org.entente.bank.transmission.PaymentMoves;
import org.entente.bank.transmission.SealedContents;
import org.entente.iso20022.PaymentFiles;
import org.entente.testing.MovedClock;
import org.entente.testing.SamplePayments;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Couriers of the test's own between the application's outbox and a bank inside the test. */
final class LineWorld implements AutoCloseable {

  final TestBank bank = new TestBank();
  final MovedClock clock;
  final BankProperties properties = properties(bank.base());
  final BankAccounts accounts;
  final StoredBlocks blocks;
  private final ApplicationContext context;

  LineWorld(ApplicationContext context) {
    this.context = context;
    this.clock = new MovedClock(context.getBean(Clock.class));
    this.blocks =
        new StoredBlocks(
            context.getBean(JdbcClient.class),
            context.getBean(BlockBars.class),
            context.getBean(BlockCauses.class),
            audit(),
            context,
            clock);
    this.accounts =
        new BankAccounts(properties, context.getBean(PaymentFiles.class), context, blocks);
  }

  static BankProperties properties(URI base) {
    return new BankProperties(
        Map.of(SamplePayments.LINE, account(base)),
        false,
        Duration.ofSeconds(1),
        Duration.ofMinutes(2),
        Duration.ofSeconds(2),
        Duration.ofMillis(600),
        Duration.ofMinutes(5),
        Duration.ofHours(3),
        Duration.ofMinutes(1),
        20_000,
        Duration.ofSeconds(30),
        Duration.ofDays(1));
  }

  static AccountProperties account(URI base) {
    return new AccountProperties(
        "Over the line",
        "University International Office",
        new AccountProperties.AddressProperties("", "", "", "Paris", "", "FR"),
        "FR14 2004 1010 0505 0001 3M02 606",
        null,
        "PSSTFRPP",
        null,
        null,
        "EUR",
        Channel.HTTP,
        null,
        base,
        "secret-token",
        new BigDecimal("1000"),
        LocalTime.of(17, 0),
        ZoneOffset.UTC);
  }

  private AuditLog audit() {
    return context.getBean(AuditLog.class);
  }

  /** Rows are written by the clock of the test, as nodes write them by theirs. */
  Claims claims() {
    return proxied(new Claims(jdbc(), moves(), blocks, properties, clock));
  }

  private PaymentMoves moves() {
    return new PaymentMoves(jdbc(), accounts, properties, audit(), context, clock);
  }

  LineOutcomes outcomes() {
    return proxied(new LineOutcomes(claims(), moves(), blocks, properties));
  }

  Courier courier() {
    return new Courier(
        claims(),
        context.getBean(SealedContents.class),
        accounts,
        BankLine.of(properties, accounts),
        outcomes(),
        properties);
  }

  MissedAnswers missed() {
    return proxied(new MissedAnswers(jdbc(), audit(), context, clock));
  }

  OverduePayments overdue() {
    return new OverduePayments(
        jdbc(), audit(), context, context.getBean(TransactionTemplate.class), clock);
  }

  /** With transactions, as in the application. */
  @SuppressWarnings("unchecked")
  private <T> T proxied(T target) {
    org.springframework.aop.framework.ProxyFactory factory =
        new org.springframework.aop.framework.ProxyFactory(target);
    factory.setProxyTargetClass(true);
    factory.addAdvice(
        context.getBean(org.springframework.transaction.interceptor.TransactionInterceptor.class));
    return (T) factory.getProxy();
  }

  JdbcClient jdbc() {
    return context.getBean(JdbcClient.class);
  }

  FateState state(UUID order) {
    return context.getBean(BankPayments.class).fate(order).orElseThrow().state();
  }

  @Override
  public void close() {
    bank.close();
  }
}
