package org.entente.iso20022.initiation;

import java.util.Set;
import org.entente.iso20022.AccountNumber;
import org.entente.iso20022.CreditTransfer;
import org.entente.iso20022.Debtor;
import org.entente.iso20022.PaymentProfile;

/**
 * Where SEPA credit transfers go: the countries of the European Payments Council's list (EPC409-09)
 * by the first two letters of their IBANs. Euros to any other account are a plain credit transfer.
 */
final class SepaArea {

  private static final Set<String> COUNTRIES =
      Set.of(
          "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB",
          "GI", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK",
          "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "SM", "VA");

  private SepaArea() {}

  static PaymentProfile profile(Debtor debtor, CreditTransfer transfer) {
    boolean sepa =
        transfer.amount().currency().getCurrencyCode().equals("EUR")
            && inside(debtor.account())
            && inside(transfer.creditor().account());
    return sepa ? PaymentProfile.SEPA : PaymentProfile.PLAIN;
  }

  private static boolean inside(AccountNumber account) {
    return account.iban()
        && account.value().length() > 2
        && COUNTRIES.contains(account.value().substring(0, 2));
  }
}
