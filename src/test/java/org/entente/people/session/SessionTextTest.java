package org.entente.people.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.shared.Jsonb;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.FlashMap;

class SessionTextTest {

  static List<Object> values() {
    return List.of(
        "a text, ’ and \u0627",
        true,
        5,
        7L,
        new BigDecimal("1.50"),
        new UUID(1, 2),
        Instant.parse("2026-11-22T12:00:00.123456789Z"),
        LocalDate.parse("2026-11-22"),
        Role.OFFICER,
        new RoleAssignment(Role.DEAN, "genie-chimique"),
        LocalizedText.of(Language.AR, "نص"),
        List.of("one", 2, List.of()),
        Set.of(Role.LEGAL),
        Map.of(Role.LEGAL, List.of(1L)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void readsBackWhatItWrote(Object value) {
    assertThat(passed(value)).isEqualTo(value);
  }

  @Test
  void keepsWhatTheNextPageIsToSay() {
    FlashMap said = new FlashMap();
    said.put("toast", new RoleAssignment(Role.DEAN, "x"));
    said.setTargetRequestPath("/tasks");
    said.addTargetRequestParams(
        new LinkedMultiValueMap<>(Map.of("view", List.of("mine", "groups"))));
    said.setExpirationTime(1_790_000_000_000L);
    FlashMap read = (FlashMap) ((List<?>) passed(List.of(said))).get(0);
    assertThat(read.equals(said)).isTrue();
    assertThat(read.getExpirationTime()).isEqualTo(said.getExpirationTime());
  }

  @Test
  void keepsTheTokenOfForms() {
    CsrfToken token = (CsrfToken) passed(new DefaultCsrfToken("X-TOKEN", "_csrf", "1234"));
    assertThat(token.getToken()).isEqualTo("1234");
    assertThat(token.getParameterName()).isEqualTo("_csrf");
    assertThat(token.getHeaderName()).isEqualTo("X-TOKEN");
  }

  @Test
  void refusesWhatASessionCannotHold() {
    List<Object> holder = new ArrayList<>(List.of(new StringBuilder()));
    assertThatThrownBy(() -> SessionText.write(Map.of("x", holder)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("StringBuilder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"record\", \"java.lang.ProcessBuilder\", [[\"list\", [\"id\"]]]]",
        "[\"record\", \"org.entente.people.session.SessionStore\", []]",
        "[\"record\", \"org.entente.people.RoleAssignment\", [\"OFFICER\", \"x\"]]",
        "[\"record\", \"org.entente.Gone\", []]",
        "[\"enum\", \"org.entente.people.Role\", \"KING\"]",
        "[\"enum\", \"java.lang.Thread$State\", \"NEW\"]",
        "[\"javax.naming.InitialContext\", \"ldap://elsewhere\"]",
        "[\"list\"]",
        "[]"
      })
  void makesNothingElseOfATamperedRow(String value) {
    assertThat(SessionText.read("{\"good\": \"kept\", \"bad\": " + value + "}"))
        .isEqualTo(Map.of("good", "kept"));
  }

  private static @Nullable Object passed(Object value) {
    return SessionText.read(Jsonb.write(SessionText.write(Map.of("x", value)))).get("x");
  }
}
