package org.entente.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormPageTest {

  static final Map<String, Object> CONTEXT =
      Map.of(
          "partner",
          "Université de Mons",
          "reference",
          "2026-0224",
          "limit",
          new BigDecimal(40),
          "networks",
          List.of(Map.of("value", "CLUSTER", "label", "CLUSTER")),
          "network",
          "CLUSTER",
          "years",
          List.of(2026, 2027),
          "earlier",
          List.of(Map.of("partner", "Mons", "since", LocalDate.of(2020, 5, 1))));

  @ParameterizedTest
  @EnumSource(Language.class)
  void showsAllKindsInAllLanguages(Language language) {
    String html = Forms.html(Forms.kinds(), CONTEXT, null, language);
    assertThat(html)
        .contains("name=\"title\"", "name=\"costs[0].what\"", "Université de Mons", "type=\"file\"")
        .containsPattern("value=\"2026-0224\"[^>]* readonly=")
        .doesNotContain("??", "th:", "style=", "form-errors");
  }

  @Test
  void givesBackWhatWasTyped() {
    FormInput input =
        new FormInput(
            Map.ofEntries(
                Map.entry("title", List.of("${7*7} {{1+1}} <b>x</b> \"'")),
                Map.entry("purpose", List.of("\nfirst\r\n</textarea>")),
                Map.entry("places", List.of("many")),
                Map.entry("start", List.of("2025-09-01")),
                Map.entry("kind", List.of("MOU")),
                Map.entry("fields", List.of("A", "M")),
                Map.entry("secret", List.of("hush-hush")),
                Map.entry("costs[4].what", List.of("Travel")),
                Map.entry("costs[4].amount", List.of("4 000,5"))),
            Map.of());
    FormCheck check = Forms.CHECKS.check(Forms.kinds(), input, CONTEXT, Language.FR);
    String html = Forms.html(Forms.kinds(), CONTEXT, check, Language.FR);
    assertThat(html)
        .contains("value=\"${7*7} {{1+1}} &lt;b&gt;x&lt;/b&gt; &quot;&#39;\"")
        .contains("\n\nfirst", "&lt;/textarea&gt;")
        .contains("value=\"many\"", "value=\"2025-09-01\"")
        .contains("<option value=\"MOU\" selected=\"selected\">")
        .contains("name=\"costs[0].what\"", "value=\"Travel\"", "value=\"4 000,5\"")
        .contains("href=\"#f-places\"", "id=\"f-places\"", "aria-describedby=\"e-places\"")
        .doesNotContain("hush-hush", "<b>x</b>", "costs[4]");
  }

  @Test
  void showsWhatDependsOnOtherFieldsWithItsCondition() {
    String html = Forms.html(Forms.kinds(), CONTEXT, null, Language.EN);
    assertThat(html)
        .contains(
            "data-hide-when=\"[&quot;!=&quot;,{&quot;f&quot;:&quot;money&quot;},&quot;WE&quot;]\"")
        .contains("name=\"office\"");
  }

  @Test
  void leavesOutWhatTheContextHides() {
    Map<String, Object> context = new java.util.HashMap<>(CONTEXT);
    context.put("hideContact", true);
    assertThat(Forms.html(Forms.kinds(), context, null, Language.EN))
        .doesNotContain("name=\"office\"");
  }

  @Test
  void takesNothingOfTheContextForMarkup() {
    Map<String, Object> context = new java.util.HashMap<>(CONTEXT);
    context.put("partner", "**a** <i>b</i> {{limit}} [c](/d)");
    assertThat(Forms.html(Forms.kinds(), context, null, Language.EN))
        .contains("<b>**a** &lt;i&gt;b&lt;/i&gt; {{limit}} [c](/d)</b>");
  }
}
