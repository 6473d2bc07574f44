package org.entente.iso20022.initiation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.iso20022.AccountNumber;
import org.entente.iso20022.BankCode;
import org.entente.iso20022.PaymentField;
import org.entente.iso20022.PostalAddress;

/** Addresses, accounts and banks. */
final class PartyCheck {

  private static final Set<String> COUNTRIES = countries();
  private static final Pattern OTHER = Pattern.compile("[A-Za-z0-9]{1,34}");
  private static final Pattern BIC =
      Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
  private static final Pattern CLEARING = Pattern.compile("[A-Z0-9]{1,5}");
  private static final Pattern MEMBER = Pattern.compile("[A-Z0-9]{1,35}");

  private final Problems problems;
  private final TextCheck texts;

  PartyCheck(Problems problems) {
    this.problems = problems;
    this.texts = new TextCheck(problems);
  }

  private static Set<String> countries() {
    Set<String> all = new HashSet<>(List.of(Locale.getISOCountries()));
    all.add("XK"); // Kosovo, by banks' usage
    return all;
  }

  void address(PaymentField field, PostalAddress address) {
    texts.text(field, ".street", address.street(), 70);
    texts.text(field, ".building", address.building(), 16);
    texts.text(field, ".postCode", address.postCode(), 16);
    texts.text(field, ".region", address.region(), 35);
    if (address.town().isBlank()) {
      problems.addAt(field, ".town", "town");
    } else {
      texts.text(field, ".town", address.town(), 35);
    }
    if (!COUNTRIES.contains(address.country())) {
      problems.addAt(field, ".country", "country");
    }
  }

  void account(PaymentField field, AccountNumber account) {
    if (account.iban()) {
      if (!Iban.valid(account.value())) {
        problems.add(field, "iban");
      }
    } else if (!OTHER.matcher(account.value()).matches()) {
      problems.add(field, "account");
    }
  }

  void bank(PaymentField field, BankCode bank, boolean sepa) {
    String clearing = bank.clearing();
    boolean known =
        clearing == null
            ? BIC.matcher(bank.value()).matches()
            : CLEARING.matcher(clearing).matches() && MEMBER.matcher(bank.value()).matches();
    if (!known) {
      problems.add(field, "bank");
    } else if (sepa && clearing != null) {
      problems.add(field, "bic");
    }
  }
}
