package org.entente.payee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.shared.FieldRefusal;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Each way to be wrong has its own reason, in four languages. */
@EntenteTest
class DetailsCheckTest {

  @Autowired private BankDetails details;
  @Autowired private MessageSource messages;

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FR1420041010050500013M02607 |           | PSSTFRPPXXX  | payee.iban.checkDigits
          FR1420041010050500013M0266  |           | PSSTFRPPXXX  | payee.iban.length
          FR14200410100505000131026   |           | PSSTFRPPXXX  | payee.iban.length
          FR14X0041010050500013M02606 |           | PSSTFRPPXXX  | payee.iban.form
          FR1420041010050500013_02606 |           | PSSTFRPPXXX  | payee.iban.letters
          حساب1420041010050500013     |           | PSSTFRPPXXX  | payee.iban.letters
          US64SVBKUS6S3300958879      |           | PSSTFRPPXXX  | payee.iban.country
          ZZ1420041010050500013M02606 |           | PSSTFRPPXXX  | payee.iban.country
          1420041010050500013M02606   |           | PSSTFRPPXXX  | payee.iban.start
          FRXX20041010050500013M02606 |           | PSSTFRPPXXX  | payee.iban.start
          F                           |           | PSSTFRPPXXX  | payee.iban.start
                                      |           | PSSTFRPPXXX  | payee.iban.missing
          FR1420041010050500013M02606 | 123456789 | PSSTFRPPXXX  | payee.iban.both
          FR1420041010050500013M02606 |           |              | payee.bic.missing
          FR1420041010050500013M02606 |           | PSSTFRPPX    | payee.bic.length
          FR1420041010050500013M02606 |           | PSST12PP     | payee.bic.form
          FR1420041010050500013M02606 |           | PSSTZZPP     | payee.bic.country
          FR1420041010050500013M02606 |           | COBADEFF     | payee.bic.otherCountry
                                      | 123       | ROYCCAT2     | payee.account.form
                                      | 12345678  | PSSTFRPPXXX  | payee.account.ibanNeeded
          """)
  void saysWhatIsWrong(String iban, String account, String bic, String expected) {
    NewDetails typed =
        new NewDetails(
            "Student",
            Objects.requireNonNullElse(iban, ""),
            Objects.requireNonNullElse(account, ""),
            Objects.requireNonNullElse(bic, ""),
            "1 rue du Port",
            "59000",
            "Lille",
            "FR",
            Set.of());
    assertThat(wrong(typed)).extracting(FieldRefusal.Field::messageKey).containsExactly(expected);
    for (String language : List.of("en", "fr", "es", "ar")) {
      Object[] arguments = wrong(typed).get(0).arguments().toArray();
      assertThat(
              messages.getMessage(expected, arguments, java.util.Locale.forLanguageTag(language)))
          .isNotBlank()
          .doesNotContain("{");
    }
  }

  @Test
  void saysOfEverythingAtOnceWhatIsMissing() {
    assertThat(wrong(NewDetails.EMPTY))
        .extracting(FieldRefusal.Field::messageKey)
        .containsExactly(
            "payee.bic.missing",
            "payee.iban.missing",
            "payee.holder.missing",
            "payee.town.missing",
            "payee.country.missing");
    NewDetails abroad =
        new NewDetails("Student", "", "00012345", "ROYCCAT2", "", "", "Montréal", "CA", Set.of());
    assertThat(wrong(abroad))
        .extracting(FieldRefusal.Field::messageKey)
        .containsExactly("payee.street.missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr14 2004 1010 0505 0001 3m02 606      | psst fr pp xxx
          IBAN FR14 2004 1010 0505 0001 3M02 606 | PSSTFRPPXXX
          IBAN: FR14-2004-1010-0505-0001-3M02606 | PSSTFRPP
          FR14\u00a02004\u202f1010\u200f0505\u20090001\u20073M02606 | PSSTFRPPXXX
          """)
  void forgivesHowItWasPasted(String iban, String bic) {
    CheckedDetails checked =
        details.check(new NewDetails("Student", iban, "", bic, "", "", "Lille", "FR", Set.of()));
    assertThat(checked.account().value()).isEqualTo("FR1420041010050500013M02606");
    assertThat(checked.bank().value()).startsWith("PSSTFRPP");
  }

  @ParameterizedTest
  @CsvSource({
    "MC5811222000010123456789030,CFMOMCMX",
    "FR1420041010050500013M02606,BREDMQMX",
    "GB29NWBK60161331926819,RBOSGGSX",
    "JO94CBJO0010000000000131000302,CBJOJOAX",
    "DE89370400440532013000,COBADEFF"
  })
  void takesAccountsOfManyCountries(String iban, String bic) {
    assertThat(
            details
                .check(new NewDetails("Student", iban, "", bic, "", "", "Lille", "FR", Set.of()))
                .account()
                .value())
        .isEqualTo(iban);
  }

  @Test
  void keepsNothingWhoseLossNobodyConfirmed() {
    NewDetails typed =
        new NewDetails(
            "محمد الأحمد",
            "FR1420041010050500013M02606",
            "",
            "PSSTFRPP",
            "",
            "",
            "الخليل",
            "PS",
            Set.of());
    CheckedDetails checked = details.check(typed);
    assertThat(checked.holder()).isEqualTo("Muhammad Al-Ahmad");
    assertThat(checked.confirmed(Set.of())).isFalse();
    assertThat(checked.texts().stream().flatMap(text -> text.toConfirm().stream())).hasSize(3);
    Payee payee =
        new Payee(
            java.util.UUID.randomUUID(),
            java.util.UUID.randomUUID(),
            null,
            "محمد الأحمد",
            "a@example.org",
            org.entente.shared.Language.AR);
    assertThatThrownBy(() -> details.enter(payee, typed, null, payee.actor()))
        .hasMessageContaining("payee.unconfirmed");
    assertThat(details.of(payee.id())).isEmpty();
  }

  @Test
  void cutsALongNameOnlyWhereItSaysSo() {
    String name = "Maria ".repeat(14).strip();
    CheckedDetails checked =
        details.check(
            new NewDetails(
                name,
                "FR1420041010050500013M02606",
                "",
                "PSSTFRPP",
                "",
                "",
                "Lille",
                "FR",
                Set.of()));
    assertThat(checked.holder().length()).isLessThanOrEqualTo(70);
    assertThat(checked.texts().get(0).toConfirm()).hasSize(1);
    assertThat(checked.confirmed(Set.of())).isFalse();
  }

  private List<FieldRefusal.Field> wrong(NewDetails typed) {
    try {
      details.check(typed);
    } catch (FieldRefusal refusal) {
      return refusal.fields();
    }
    throw new AssertionError("nothing is wrong with it");
  }
}
