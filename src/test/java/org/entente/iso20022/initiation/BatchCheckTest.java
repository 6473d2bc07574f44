package org.entente.iso20022.initiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.iso20022.AccountNumber;
import org.entente.iso20022.BankCode;
import org.entente.iso20022.ChargeBearer;
import org.entente.iso20022.CreditTransfer;
import org.entente.iso20022.Creditor;
import org.entente.iso20022.Debtor;
import org.entente.iso20022.PaymentBatch;
import org.entente.iso20022.PaymentField;
import org.entente.iso20022.PostalAddress;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not become a file, and which payment and field of it is to blame. */
class BatchCheckTest {

  private static final String IBAN = "DE89370400440532013000";

  private final CreditTransferFiles files =
      new CreditTransferFiles(new SchemaCheck(new PaymentFileProperties(null)));

  @ParameterizedTest
  @CsvSource({
    "/E1, slash",
    "E1/, slash",
    "E//1, slash",
    "'', missing",
    "E1_, letters",
    "É1, letters",
    "' E1', blank",
    "E123456789012345678901234567890123456, long",
  })
  void refusesIdentifiersThatBanksDoNotExchange(String id, String reason) {
    assertProblems(
        batch(transfer(id, Money.of("1", "EUR"), creditor("Ana"))),
        "transfers[0].endToEndId " + reason);
  }

  @ParameterizedTest
  @CsvSource({
    "'', missing",
    "Zoë, letters",
    "محمد, letters",
    "'A  B', blank",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, long",
  })
  void changesNoNameByItself(String name, String reason) {
    assertProblems(
        batch(transfer("E1", Money.of("1", "EUR"), creditor(name))),
        "transfers[0].creditor.name " + reason);
  }

  @ParameterizedTest
  @CsvSource({
    "DE88370400440532013000, iban",
    "DE89 3704 0044 0532 0130 00, iban",
    "de89370400440532013000, iban",
    "DE8, iban",
  })
  void refusesAccountNumbersWhoseCheckDigitsAreWrong(String iban, String reason) {
    Creditor creditor =
        new Creditor(
            "Ana",
            PostalAddress.of("Ulm", "DE"),
            AccountNumber.iban(iban),
            BankCode.bic("DEUTDEFF"));
    assertProblems(
        batch(transfer("E1", Money.of("1", "EUR"), creditor)),
        "transfers[0].creditor.account " + reason);
  }

  @Test
  void refusesAmountsThatAreNone() {
    assertProblems(
        batch(
            transfer("E1", Money.of("0", "EUR"), creditor("Ana")),
            transfer("E2", Money.of("-1", "JPY"), creditor("Ana")),
            transfer("E3", Money.of("1000000000.00", "EUR"), creditor("Ana")),
            transfer("E4", Money.of("999999999.99", "EUR"), creditor("Ana")),
            transfer("E5", Money.of("1234567890123456789", "JPY"), creditor("Ana"))),
        "transfers large",
        "transfers[0].amount positive",
        "transfers[1].amount positive",
        "transfers[2].amount large",
        "transfers[4].amount large");
  }

  @Test
  void asksForAddressAndBankOutsideSepaOnly() {
    Creditor bare = new Creditor("Ana", null, AccountNumber.iban(IBAN), null);
    assertProblems(batch(transfer("E1", Money.of("1", "EUR"), bare)));
    assertProblems(
        batch(transfer("E1", Money.of("1", "CAD"), bare)),
        "transfers[0].creditor.address missing",
        "transfers[0].creditor.bank missing");
    Creditor nowhere =
        new Creditor(
            "Ana", PostalAddress.of("", "ZZ"), AccountNumber.iban(IBAN), BankCode.bic("NOBANK"));
    assertProblems(
        batch(transfer("E1", Money.of("1", "CAD"), nowhere)),
        "transfers[0].creditor.address.town town",
        "transfers[0].creditor.address.country country",
        "transfers[0].creditor.bank bank");
    Creditor member =
        new Creditor("Ana", null, AccountNumber.iban(IBAN), BankCode.clearing("DEBLZ", "37040044"));
    assertProblems(
        batch(transfer("E1", Money.of("1", "EUR"), member)), "transfers[0].creditor.bank bic");
  }

  @Test
  void takesEachReferenceOnce() {
    CreditTransfer one = transfer("E1", Money.of("1", "EUR"), creditor("Ana"));
    assertProblems(
        batch(one, one), "transfers[1].endToEndId twice", "transfers[1].instructionId twice");
  }

  @Test
  void looksAtTheBatchItself() {
    PaymentBatch batch =
        new PaymentBatch(
            "M".repeat(31),
            Instant.parse("1999-12-31T23:00:00Z"),
            new Debtor(
                "École",
                PostalAddress.of("", "CA"),
                AccountNumber.other("12-3"),
                BankCode.bic("x")),
            LocalDate.of(3000, 1, 1),
            ChargeBearer.SHARED,
            "longer",
            List.of());
    assertProblems(
        batch,
        "messageId long",
        "createdAt year",
        "executionDay year",
        "categoryPurpose code",
        "debtor.name letters",
        "debtor.address.town town",
        "debtor.account account",
        "debtor.bank bank",
        "transfers none");
  }

  @Test
  void refusesTrackingNumbersThatAreNotRandom() {
    CreditTransfer timed =
        new CreditTransfer(
            "E1", "I1", new UUID(0x1000L, 0), Money.of("1", "EUR"), creditor("Ana"), "", "toolong");
    assertProblems(batch(timed), "transfers[0].uetr uetr", "transfers[0].purpose code");
  }

  @Test
  void namesThePaymentAndTheFieldAndWritesNothing() {
    PaymentBatch batch = batch(transfer("E1", Money.of("1", "EUR"), creditor("Zoë")));
    assertThatThrownBy(() -> files.write(batch))
        .isInstanceOfSatisfying(
            FieldRefusal.class,
            refusal -> {
              assertThat(refusal.messageKey()).isEqualTo("iso20022.batch.refused");
              assertThat(refusal.fields().get(0).arguments())
                  .containsExactly("E1", PaymentField.CREDITOR_NAME, "ë");
            });
  }

  private void assertProblems(PaymentBatch batch, String... expected) {
    assertThat(
            files.problems(batch).stream()
                .map(
                    field ->
                        field.path()
                            + " "
                            + field.messageKey().substring("iso20022.problem.".length())))
        .containsExactlyElementsOf(Arrays.asList(expected));
  }

  private static PaymentBatch batch(CreditTransfer... transfers) {
    return new PaymentBatch(
        "M1",
        Instant.parse("2026-11-26T09:30:00Z"),
        new Debtor(
            "Polytechnique",
            PostalAddress.of("Montreal", "CA"),
            AccountNumber.iban("FR7630006000011234567890189"),
            BankCode.bic("AGRIFRPP")),
        LocalDate.of(2026, 12, 1),
        ChargeBearer.SHARED,
        null,
        List.of(transfers));
  }

  private static CreditTransfer transfer(String id, Money amount, Creditor creditor) {
    return transfer(id, amount, creditor, null);
  }

  private static CreditTransfer transfer(
      String id, Money amount, Creditor creditor, @Nullable UUID uetr) {
    String own = id.matches("[E0-9]{1,5}") ? "I" + id : "I1";
    return new CreditTransfer(id, own, uetr, amount, creditor, "", null);
  }

  private static Creditor creditor(String name) {
    return new Creditor(
        name, PostalAddress.of("Ulm", "DE"), AccountNumber.iban(IBAN), BankCode.bic("DEUTDEFF"));
  }
}
