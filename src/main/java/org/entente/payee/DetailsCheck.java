package org.entente.payee;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.iso20022.AccountNumber;
import org.entente.iso20022.BankCode;
import org.entente.iso20022.PostalAddress;
import org.entente.iso20022.Transliterated;
import org.entente.iso20022.Transliteration;
import org.entente.shared.FieldRefusal;
import org.entente.shared.FieldRefusal.Field;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Makes of what somebody typed details that a payment file can carry. */
@Component
class DetailsCheck {

  private static final int LONGEST_HOLDER = 70;
  private static final int LONGEST_TYPED = 140;
  private static final int LONGEST_STREET = 70;
  private static final int LONGEST_POST_CODE = 16;
  private static final int LONGEST_TOWN = 35;

  /** Blanks of every kind, and what people set between groups of digits. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}.\\-\u2010-\u2015/]+");

  private static final Pattern IBAN_WORD = Pattern.compile("^IBAN:?(?=[A-Z]{2}[0-9])");
  private static final Set<String> COUNTRIES = Set.copyOf(PayeeCountries.ALL);

  private final Transliteration letters;

  DetailsCheck(Transliteration letters) {
    this.letters = letters;
  }

  /**
   * @throws FieldRefusal 422 with a reason for each field that is wrong
   */
  CheckedDetails of(NewDetails typed) {
    List<Field> wrong = new ArrayList<>();
    String iban = IBAN_WORD.matcher(pasted(typed.iban())).replaceFirst("");
    String other = pasted(typed.account());
    String bic = pasted(typed.bic());
    account(iban, other, bic, wrong);
    Written holder = needed("holder", typed.holder(), LONGEST_HOLDER, wrong);
    Written street = text("street", typed.street(), LONGEST_STREET);
    Written postCode = text("postCode", typed.postCode(), LONGEST_POST_CODE);
    Written town = needed("town", typed.town(), LONGEST_TOWN, wrong);
    if (!other.isEmpty() && street.text().text().isEmpty()) {
      wrong.add(new Field("street", "payee.street.missing", List.of()));
    }
    if (!COUNTRIES.contains(typed.country())) {
      wrong.add(new Field("country", "payee.country.missing", List.of()));
    }
    if (!wrong.isEmpty()) {
      throw new FieldRefusal(Refusal.Kind.INVALID, "payee.wrong", wrong);
    }
    return new CheckedDetails(
        typed.holder().strip(),
        holder.text().text(),
        iban.isEmpty() ? AccountNumber.other(other) : AccountNumber.iban(iban),
        BankCode.bic(bic),
        new PostalAddress(
            street.text().text(),
            "",
            postCode.text().text(),
            town.text().text(),
            "",
            typed.country()),
        List.of(holder, street, postCode, town));
  }

  /** As banks write it, whatever it was copied from. */
  private static String pasted(String typed) {
    return BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private static void account(String iban, String other, String bic, List<Field> wrong) {
    var bank = AccountCheck.bic(bic);
    bank.ifPresent(wrong::add);
    if (iban.isEmpty() == other.isEmpty()) {
      wrong.add(
          new Field("iban", iban.isEmpty() ? "payee.iban.missing" : "payee.iban.both", List.of()));
    } else if (iban.isEmpty()) {
      AccountCheck.other(other, bank.isEmpty() ? bic.substring(4, 6) : "").ifPresent(wrong::add);
    } else {
      var number = AccountCheck.iban(iban);
      number.ifPresent(wrong::add);
      if (number.isEmpty() && bank.isEmpty()) {
        AccountCheck.together(iban, bic).ifPresent(wrong::add);
      }
    }
  }

  private Written needed(String field, String typed, int most, List<Field> wrong) {
    Written written = text(field, typed, most);
    if (typed.isBlank()) {
      wrong.add(new Field(field, "payee." + field + ".missing", List.of()));
    } else if (typed.strip().length() > LONGEST_TYPED) {
      wrong.add(new Field(field, "payee.text.long", List.of(LONGEST_TYPED)));
    } else if (written.text().text().isEmpty()) {
      wrong.add(new Field(field, "payee.text.nothing", List.of()));
    }
    return written;
  }

  private Written text(String field, String typed, int most) {
    Transliterated text = letters.of(typed.strip());
    return new Written(field, text.shortened(most));
  }
}
