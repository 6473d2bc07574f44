package org.entente.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @CsvSource({
    "elevenchars, short",
    "Password1234, breached",
    "entente-demo, breached",
    "ababababababab, breached",
    "officer123456, breached"
  })
  void refusesWhatIsShortOrTriedFirst(String password, String reason) {
    assertThatThrownBy(() -> rules.check(password, "officer"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("people.password." + reason);
  }

  @Test
  void takesAnyCharactersUpTo128() {
    assertThatCode(() -> rules.check("كلمات بسيطة متتالية", "officer")).doesNotThrowAnyException();
    assertThatCode(() -> rules.check("correct horse, no battery", "officer"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> rules.check("ab1".repeat(43), "officer"))
        .hasMessageContaining("people.password.long");
  }
}
