package org.entente.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.bank.Channel;
import org.entente.bank.PayingAccount;
import org.entente.iso20022.PaymentFiles;
import org.entente.testing.EntenteTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Entente does not start with an account that it could not pay from. */
@EntenteTest
class BankAccountsTest {

  @Autowired private ApplicationContext context;
  @Autowired private BankAccounts demo;

  @Test
  void hasOneOfEachChannelInTheDemo() {
    assertThat(demo.all()).extracting(PayingAccount::channel).contains(Channel.FILE, Channel.HTTP);
    assertThat(demo.forCurrency(java.util.Currency.getInstance("EUR")).orElseThrow().id())
        .isEqualTo("eurofile");
    assertThat(demo.line("euroline").orElseThrow().base()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "FR7630006000011234567890188, AGRIFRPP, EUR, https://bank.example, debtor",
    "FR7630006000011234567890189, AGRI, EUR, https://bank.example, debtor",
    "FR7630006000011234567890189, AGRIFRPP, EURO, https://bank.example, currency",
    "FR7630006000011234567890189, AGRIFRPP, EUR, http://bank.example, base-url",
    "FR7630006000011234567890189, AGRIFRPP, EUR, https://me:pw@bank.example, base-url",
    "FR7630006000011234567890189, AGRIFRPP, EUR, https://169.254.169.254/latest, base-url",
    "FR7630006000011234567890189, AGRIFRPP, EUR, ftp://bank.example, base-url",
    ", AGRIFRPP, EUR, https://bank.example, iban",
  })
  void saysWhatIsWrongWithAnAccount(
      @Nullable String iban, String bic, String currency, URI base, String property) {
    assertThatThrownBy(() -> accounts(Map.of("main", account(iban, bic, currency, base))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("entente.bank.accounts.main." + property);
  }

  @Test
  void hasNoNumberTwice() {
    AccountProperties one =
        account("FR7630006000011234567890189", "AGRIFRPP", "EUR", URI.create("https://a.example"));
    Map<String, AccountProperties> both = new LinkedHashMap<>();
    both.put("a", one);
    both.put("b", one);
    assertThatThrownBy(() -> accounts(both)).hasMessageContaining("the same number");
  }

  @Test
  void wantsPatienceWithBanksBelowAThirdOfTheLease() {
    assertThatThrownBy(
            () ->
                new BankProperties(
                    null,
                    false,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(6),
                    Duration.ofMinutes(5),
                    Duration.ofHours(3),
                    Duration.ofMinutes(1),
                    1000,
                    Duration.ofSeconds(30),
                    Duration.ofDays(1)))
        .hasMessageContaining("a third of lease");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T08:00:00Z, 2026-03-02T11:00:00Z",
    "2026-03-02T14:30:00Z, 2026-03-02T16:00:00Z",
    "2026-03-02T16:30:00Z, 2026-03-02T19:30:00Z"
  })
  void isOverdueAfterThreeHoursOrAtTheEndOfTheBanksDay(Instant since, Instant overdue) {
    BankDay day = new BankDay(LocalTime.of(17, 0), ZoneId.of("Europe/Paris"));
    assertThat(day.overdue(since, Duration.ofHours(3))).isEqualTo(overdue);
  }

  @Test
  void tellsNobodyItsToken() {
    AccountProperties account =
        account("FR7630006000011234567890189", "AGRIFRPP", "EUR", URI.create("https://a.example"));
    assertThat(account.toString()).doesNotContain("secret");
    assertThat(accounts(Map.of("main", account)).lines().toString()).doesNotContain("secret");
  }

  private BankAccounts accounts(Map<String, AccountProperties> accounts) {
    BankProperties usual = context.getBean(BankProperties.class);
    return new BankAccounts(
        new BankProperties(
            accounts,
            false,
            usual.pause(),
            usual.lease(),
            usual.connectTimeout(),
            usual.answerTimeout(),
            usual.askEvery(),
            usual.overdueAfter(),
            usual.fetchEvery(),
            usual.largestAnswer(),
            usual.bookingLease(),
            usual.askSentAfter()),
        context.getBean(PaymentFiles.class),
        context,
        context.getBean(StoredBlocks.class));
  }

  private static AccountProperties account(
      @Nullable String iban, String bic, String currency, URI base) {
    return new AccountProperties(
        "Main",
        "University International Office",
        new AccountProperties.AddressProperties("", "", "", "Paris", "", "FR"),
        iban,
        null,
        bic,
        null,
        null,
        currency,
        Channel.HTTP,
        null,
        base,
        "secret",
        new BigDecimal("1000"),
        LocalTime.of(17, 0),
        ZoneOffset.UTC);
  }
}
