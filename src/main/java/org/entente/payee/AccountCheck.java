package org.entente.payee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.shared.FieldRefusal.Field;
import org.iban4j.BicFormatException;
import org.iban4j.BicFormatException.BicFormatViolation;
import org.iban4j.BicUtil;
import org.iban4j.CountryCode;
import org.iban4j.IbanFormatException;
import org.iban4j.IbanUtil;
import org.iban4j.InvalidCheckDigitException;
import org.iban4j.UnsupportedCountryException;

/** Whether a number is one that a bank can have given; each way to be wrong has its own reason. */
final class AccountCheck {

  private static final Pattern LETTERS = Pattern.compile("[A-Z0-9]+");
  private static final Pattern OTHER = Pattern.compile("[A-Z0-9]{4,34}");

  /** Banks there have codes of their own country, and accounts with the IBAN of another. */
  private static final Map<String, Set<String>> BANKS_OF =
      Map.of(
          "FR",
          Set.of("BL", "GF", "GP", "MC", "MF", "MQ", "NC", "PF", "PM", "RE", "TF", "WF", "YT"),
          "GB",
          Set.of("GG", "IM", "JE"),
          "FI",
          Set.of("AX"));

  private AccountCheck() {}

  static Optional<Field> iban(String iban) {
    if (!LETTERS.matcher(iban).matches()) {
      return wrong("iban", "letters");
    }
    try {
      IbanUtil.validate(iban);
      return Optional.empty();
    } catch (InvalidCheckDigitException e) {
      return wrong("iban", "checkDigits");
    } catch (UnsupportedCountryException e) {
      return wrong("iban", "country", iban.substring(0, 2));
    } catch (IbanFormatException e) {
      return malformed(iban, e);
    }
  }

  private static Optional<Field> malformed(String iban, IbanFormatException wrong) {
    return switch (wrong.getFormatViolation()) {
      case COUNTRY_CODE_EXISTS -> wrong("iban", "country", iban.substring(0, 2));
      case COUNTRY_CODE_TWO_LETTERS, COUNTRY_CODE_UPPER_CASE_LETTERS -> wrong("iban", "start");
      case CHECK_DIGIT_TWO_DIGITS, CHECK_DIGIT_ONLY_DIGITS -> wrong("iban", "start");
      case BBAN_LENGTH ->
          wrong(
              "iban",
              "length",
              IbanUtil.getIbanLength(CountryCode.getByCode(iban.substring(0, 2))),
              iban.length());
      default -> wrong("iban", "form");
    };
  }

  /** A number that is no IBAN, of a bank in this country. */
  static Optional<Field> other(String number, String bank) {
    if (!OTHER.matcher(number).matches()) {
      return wrong("account", "form");
    }
    return hasIbans(bank) ? wrong("account", "ibanNeeded", bank) : Optional.empty();
  }

  private static boolean hasIbans(String country) {
    CountryCode code = CountryCode.getByCode(country);
    return code != null && IbanUtil.isSupportedCountry(code);
  }

  static Optional<Field> bic(String bic) {
    if (bic.isEmpty()) {
      return wrong("bic", "missing");
    }
    try {
      BicUtil.validate(bic);
      return Optional.empty();
    } catch (UnsupportedCountryException e) {
      return wrong("bic", "country", bic.substring(4, 6));
    } catch (BicFormatException e) {
      return e.getFormatViolation() == BicFormatViolation.BIC_LENGTH_8_OR_11
          ? wrong("bic", "length", bic.length())
          : wrong("bic", "form");
    }
  }

  /** Whether a bank of this code can keep an account with this IBAN. */
  static Optional<Field> together(String iban, String bic) {
    String account = iban.substring(0, 2);
    String bank = BicUtil.getCountryCode(bic);
    boolean fits = account.equals(bank) || BANKS_OF.getOrDefault(account, Set.of()).contains(bank);
    return fits ? Optional.empty() : wrong("bic", "otherCountry", bank, account);
  }

  static Optional<Field> wrong(String field, String how, Object... arguments) {
    return Optional.of(new Field(field, "payee." + field + "." + how, List.of(arguments)));
  }
}
