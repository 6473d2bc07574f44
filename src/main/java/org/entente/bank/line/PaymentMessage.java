package org.entente.bank.line;

import org.entente.bank.transmission.PaymentContent;
import org.entente.bank.transmission.Transmission;
import org.entente.iso20022.BankCode;
import org.entente.iso20022.Creditor;
import org.entente.iso20022.Debtor;
import org.entente.iso20022.PostalAddress;
import org.jspecify.annotations.Nullable;

/** A payment as a bank gets it over the line. */
record PaymentMessage(
    String idempotencyKey,
    String endToEndId,
    String uetr,
    String amount,
    String currency,
    String executionDate,
    Party debtor,
    Payee creditor,
    String remittance,
    @Nullable String purpose) {

  static PaymentMessage of(Transmission payment, PaymentContent content, Debtor debtor) {
    return new PaymentMessage(
        payment.endToEndId(),
        payment.endToEndId(),
        payment.uetr().toString(),
        payment.amount().amount().toPlainString(),
        payment.amount().currency().getCurrencyCode(),
        payment.executionDay().toString(),
        new Party(debtor.name(), debtor.account().value(), code(debtor.bank())),
        Payee.of(content.creditor()),
        content.remittance(),
        content.purpose());
  }

  private static @Nullable String code(@Nullable BankCode bank) {
    return bank == null ? null : bank.value();
  }

  /** Who pays. */
  record Party(String name, String account, @Nullable String bic) {}

  /** Who is paid. */
  record Payee(
      String name,
      String account,
      @Nullable String bic,
      @Nullable String town,
      @Nullable String country) {

    static Payee of(Creditor creditor) {
      PostalAddress address = creditor.address();
      return new Payee(
          creditor.name(),
          creditor.account().value(),
          code(creditor.bank()),
          address == null ? null : address.town(),
          address == null ? null : address.country());
    }
  }
}
