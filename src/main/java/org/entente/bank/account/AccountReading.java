package org.entente.bank.account;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.bank.Channel;
import org.entente.bank.PayingAccount;
import org.entente.iso20022.AccountNumber;
import org.entente.iso20022.BankCode;
import org.entente.iso20022.ChargeBearer;
import org.entente.iso20022.Debtor;
import org.entente.iso20022.PaymentBatch;
import org.entente.iso20022.PaymentField;
import org.entente.iso20022.PaymentFiles;
import org.entente.iso20022.PostalAddress;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Makes an account of its configuration, or says what is wrong with it: Entente does not start with
 * an account that no file could be made for.
 */
final class AccountReading {

  private final String id;
  private final AccountProperties sent;

  AccountReading(String id, AccountProperties sent) {
    this.id = id;
    this.sent = sent;
  }

  BankAccount read(PaymentFiles files, MessageSource messages) {
    if (!id.matches("[a-z0-9][a-z0-9-]{0,29}")) {
      throw wrong("id", "small letters, digits and hyphens, at most 30");
    }
    Currency currency = currency();
    Channel channel =
        Optional.ofNullable(sent.channel()).orElseThrow(() -> wrong("channel", "FILE or HTTP"));
    Debtor debtor = debtor();
    check(debtor, files, messages);
    PayingAccount account =
        new PayingAccount(
            id, needed("name", sent.name()), currency, channel, debtor, limit(currency));
    return new BankAccount(
        account,
        sent.folder(),
        channel == Channel.HTTP ? base() : null,
        sent.token() == null ? "" : sent.token(),
        new BankDay(sent.endOfDay(), sent.zone()));
  }

  private Currency currency() {
    String code = needed("currency", sent.currency());
    try {
      return Money.zero(Currency.getInstance(code)).currency();
    } catch (IllegalArgumentException e) {
      throw wrong("currency", "not a code of ISO 4217: " + code);
    }
  }

  private Money limit(Currency currency) {
    BigDecimal limit = sent.releaseLimit();
    try {
      return new Money(limit, currency);
    } catch (IllegalArgumentException e) {
      throw wrong("release-limit", e.getMessage());
    }
  }

  private Debtor debtor() {
    AccountProperties.AddressProperties address =
        Optional.ofNullable(sent.address())
            .orElseThrow(() -> wrong("address", "town and country are needed"));
    return new Debtor(
        needed("debtor-name", sent.debtorName()),
        new PostalAddress(
            address.street(),
            address.building(),
            address.postCode(),
            address.town(),
            address.region(),
            address.country()),
        number(),
        bank());
  }

  private AccountNumber number() {
    return sent.iban() == null
        ? AccountNumber.other(needed("iban", sent.number()))
        : AccountNumber.iban(sent.iban().replace(" ", "").toUpperCase(Locale.ROOT));
  }

  private BankCode bank() {
    String bic = sent.bic();
    return bic == null
        ? BankCode.clearing(needed("bic", sent.clearing()), needed("member", sent.member()))
        : BankCode.bic(bic);
  }

  /** What a file of this account would be refused for, as far as we are to blame. */
  private void check(Debtor debtor, PaymentFiles files, MessageSource messages) {
    PaymentBatch nothing =
        new PaymentBatch(
            "CHECK",
            java.time.Instant.EPOCH,
            debtor,
            LocalDate.EPOCH,
            ChargeBearer.SHARED,
            null,
            List.of());
    files.problems(nothing).stream()
        .filter(problem -> ours(problem))
        .findFirst()
        .ifPresent(
            problem -> {
              String what =
                  messages.getMessage(
                      problem.messageKey(),
                      problem.arguments().toArray(),
                      problem.messageKey(),
                      Locale.ENGLISH);
              throw wrong("debtor", String.valueOf(what));
            });
  }

  private static boolean ours(FieldRefusal.Field problem) {
    return problem.arguments().stream()
        .anyMatch(each -> each instanceof PaymentField field && field.name().startsWith("DEBTOR_"));
  }

  /**
   * Without encryption nobody but this machine is spoken to, and link-local addresses never are.
   */
  private @Nullable URI base() {
    URI base = sent.baseUrl();
    if (base == null || base.toString().isBlank()) {
      return null;
    }
    String host = base.getHost();
    if (host == null
        || base.getUserInfo() != null
        || base.getQuery() != null
        || base.getFragment() != null) {
      throw wrong("base-url", "https://host/path without user, query or fragment");
    }
    boolean here = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
    if (!"https".equals(base.getScheme()) && !("http".equals(base.getScheme()) && here)) {
      throw wrong("base-url", "has to begin with https://");
    }
    if (host.startsWith("169.254.") || host.startsWith("[fe80")) {
      throw wrong("base-url", "no bank has such an address");
    }
    return URI.create(base.toString().replaceFirst("/+$", ""));
  }

  private String needed(String property, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw wrong(property, "is missing");
    }
    return value.strip();
  }

  private IllegalStateException wrong(String property, @Nullable String what) {
    return new IllegalStateException("entente.bank.accounts." + id + "." + property + ": " + what);
  }
}
