package org.entente.form.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserConditionTest {

  private static final Names NAMES =
      new Names(
          Set.of("kind", "tags", "amount"),
          Map.of("kind", "rows[1].kind", "tags", "tags"),
          Map.of("role", "OFFICER"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "kind != \"A\" | [\"!=\",{\"f\":\"rows[1].kind\"},\"A\"]",
        "kind = null | [\"=\",{\"f\":\"rows[1].kind\"},[]]",
        "not(kind) | [\"not\",[\"=\",{\"f\":\"rows[1].kind\"},true]]",
        "role = \"OFFICER\" or kind = \"A\" | [\"or\",[\"=\",\"OFFICER\",\"OFFICER\"],[\"=\",{\"f\":\"rows[1].kind\"},\"A\"]]",
        "tags = null or count(tags) < 2 | [\"or\",[\"=\",{\"f\":\"tags\"},[]],[\"<\",{\"n\":\"tags\"},2]]",
        "not(list contains(tags, \"EN\")) | [\"not\",[\"has\",{\"f\":\"tags\"},\"EN\"]]",
      })
  void compilesWhatABrowserCanTell(String feel, String json) {
    assertThat(BrowserCondition.compile(feel, NAMES)).contains(json);
  }

  @Test
  void bindsAndTighterThanOr() {
    assertThat(
            BrowserCondition.compile(
                "kind=\"A\" or kind=\"B\" and (tags=null or kind=\"C\")", NAMES))
        .hasValueSatisfying(
            json -> assertThat(json).startsWith("[\"or\",[\"=\"").contains("[\"and\""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "amount > 3",
        "matches(kind, \"a\")",
        "if kind = \"A\" then true else false",
        "this.kind = \"A\"",
        "kind = \"a\\\"b\"",
        "stranger = 1",
        "kind in (\"A\")",
        "kind =",
        "count(\"x\") = 1",
      })
  void leavesTheRestToTheServer(String feel) {
    assertThat(BrowserCondition.compile(feel, NAMES)).isEmpty();
  }

  @Test
  void knowsWhichConditionsChangeWhileFillingIn() {
    assertThat(NAMES.live("amount > 3")).isTrue();
    assertThat(NAMES.live("role = \"kind\"")).isFalse();
  }
}
