package org.entente.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormChecksTest {

  private static final Map<String, List<String>> ENOUGH =
      Map.of("title", List.of("Exchange"), "money", List.of("NO"), "knows", List.of("true"));

  private static FormCheck check(Map<String, List<String>> fields) {
    return check(fields, Map.of());
  }

  private static FormCheck check(
      Map<String, List<String>> fields, Map<String, List<UploadedFile>> files) {
    Map<String, List<String>> all = new HashMap<>(ENOUGH);
    all.putAll(fields);
    all.values().removeIf(List::isEmpty);
    FormInput input = new FormInput(all, files);
    return Forms.CHECKS.check(Forms.kinds(), input, FormPageTest.CONTEXT, Language.EN);
  }

  private static UploadedFile pdf(String name, int bytes) {
    return new UploadedFile(name, "application/pdf", new byte[bytes]);
  }

  @Test
  void takesWhatIsEnough() {
    FormCheck check = check(Map.of());
    assertThat(check.errors()).isEmpty();
    assertThat(check.answers().text("title")).contains("Exchange");
    assertThat(check.answers().checked("knows")).isTrue();
  }

  @Test
  void givesTypedAnswers() {
    FormCheck check =
        check(
            Map.ofEntries(
                Map.entry("places", List.of("٢٥")),
                Map.entry("cost", List.of("1,000.5")),
                Map.entry("start", List.of("2026-11-22")),
                Map.entry("meeting", List.of("2027-01-02T10:30")),
                Map.entry("hour", List.of("14:30")),
                Map.entry("benefits", List.of("S", "P")),
                Map.entry("year", List.of("2027")),
                Map.entry("purpose", List.of("  first\r\nsecond  ")),
                Map.entry("costs[0].what", List.of("Travel")),
                Map.entry("costs[0].amount", List.of("40")),
                Map.entry("costs[7].what", List.of("Insurance")),
                Map.entry("costs[7].amount", List.of("2.5"))),
            Map.of("letter", List.of(pdf("letter.PDF", 10))));
    assertThat(check.errors()).isEmpty();
    assertThat(check.answers().values())
        .containsEntry("places", new BigDecimal("25"))
        .containsEntry("cost", new BigDecimal("1000.5"))
        .containsEntry("start", LocalDate.of(2026, 11, 22))
        .containsEntry("meeting", LocalDateTime.of(2027, 1, 2, 10, 30))
        .containsEntry("hour", LocalTime.of(14, 30))
        .containsEntry("benefits", List.of("S", "P"))
        .containsEntry("purpose", "first\nsecond")
        .containsEntry("total", new BigDecimal("42.5"))
        .containsEntry(
            "costs",
            List.of(
                Map.of("what", "Travel", "amount", new BigDecimal("40"), "shared", false),
                Map.of("what", "Insurance", "amount", new BigDecimal("2.5"), "shared", false)));
    assertThat(check.answers().files("letter")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title | '' | form.error.required",
        "title | '   ' | form.error.required",
        "title | ab | form.error.minLength",
        "title | 01234567890123456789012345678901234567891 | form.error.maxLength",
        "mail | office@ | form.error.email",
        "mail | a b@example.org | form.error.email",
        "phone | call me | form.error.phone",
        "code | 12AB | form.error.pattern",
        "places | many | form.error.number",
        "places | 2.5 | form.error.whole",
        "places | 0 | form.error.range",
        "places | 41 | form.error.range",
        "cost | 1.255 | form.error.decimals",
        "cost | 1.25 | form.error.increment",
        "start | 2026-02-30 | form.error.date",
        "start | 22/11/2026 | form.error.date",
        "start | 2026-11-21 | form.error.past",
        "meeting | 2026-11-21 | form.error.datetime",
        "hour | 25:00 | form.error.time",
        "kind | OTHER | form.error.option",
        "year | 2030 | form.error.option",
        "benefits | X | form.error.option",
        "fields | Architecture | form.error.option",
        "money | '' | form.error.required.choice",
        "money | MAYBE | form.error.option",
        "knows | '' | form.error.required.tick",
        "knows | 1 | form.error.option",
      })
  void refuses(String field, String value, String key) {
    FormCheck check = check(Map.of(field, List.of(value)));
    assertThat(check.errors()).containsOnlyKeys(field);
    assertThat(check.errors().get(field).messageKey()).isEqualTo(key);
    assertThat(check.input().fields()).containsEntry(field, List.of(value));
  }

  @Test
  void refusesCharactersNobodyTypes() {
    FormCheck check = check(Map.of("purpose", List.of("a\u0000b"), "office", List.of("a\nb")));
    assertThat(check.errors()).containsOnlyKeys("purpose", "office");
  }

  @Test
  void refusesSeveralAnswersWhereOneIsAsked() {
    assertThat(check(Map.of("kind", List.of("MOU", "DUAL"))).errors().get("kind").messageKey())
        .isEqualTo("form.error.several");
  }

  @Test
  void countsCharactersNotTheirParts() {
    assertThat(check(Map.of("title", List.of("😀".repeat(40)))).errors()).isEmpty();
  }

  @Test
  void dropsWhatIsHidden() {
    FormCheck check = check(Map.of("budget", List.of("B-1")));
    assertThat(check.errors()).isEmpty();
    assertThat(check.answers().text("budget")).isEmpty();
  }

  @Test
  void asksForWhatIsNotHidden() {
    assertThat(check(Map.of("money", List.of("WE"))).errors()).containsOnlyKeys("budget");
    FormCheck filled = check(Map.of("money", List.of("WE"), "budget", List.of("B-1")));
    assertThat(filled.answers().text("budget")).contains("B-1");
  }

  @Test
  void hidesWhatDependsOnTheHidden() {
    FormDefinition form =
        Forms.form(
            "{\"type\":\"checkbox\",\"id\":\"a\",\"key\":\"a\"}",
            "{\"type\":\"textfield\",\"id\":\"b\",\"key\":\"b\",\"conditional\":{\"hide\":\"=not(a)\"}}",
            "{\"type\":\"textfield\",\"id\":\"c\",\"key\":\"c\",\"conditional\":{\"hide\":\"=b = null\"}}");
    FormInput input = FormInput.of(Map.of("b", "x", "c", "y"));
    assertThat(Forms.CHECKS.check(form, input, Map.of(), Language.EN).answers().values())
        .containsOnlyKeys("a");
    FormInput open = FormInput.of(Map.of("a", "true", "b", "x", "c", "y"));
    assertThat(Forms.CHECKS.check(form, open, Map.of(), Language.EN).answers().values())
        .containsOnlyKeys("a", "b", "c");
  }

  @Test
  void takesLockedValuesFromTheContextOnly() {
    FormCheck check = check(Map.of("reference", List.of("1999-0001"), "network", List.of("MINE")));
    assertThat(check.errors()).isEmpty();
    assertThat(check.answers().text("reference")).contains("2026-0224");
    assertThat(check.answers().text("network")).contains("CLUSTER");
  }

  @Test
  void refusesFieldsTheFormDoesNotHave() {
    FormCheck check = check(Map.of("isAdmin", List.of("true"), "_version", List.of("3")));
    assertThat(check.errors()).containsOnlyKeys(FormCheck.WHOLE_FORM);
    assertThat(check.errors().get(FormCheck.WHOLE_FORM).arguments()).containsExactly("isAdmin");
    assertThat(check(Map.of("letter", List.of("text"))).valid()).isFalse();
    assertThat(check(Map.of("costs[0].owner", List.of("x"))).valid()).isFalse();
    assertThat(check(Map.of(), Map.of("title", List.of(pdf("a.pdf", 1)))).valid()).isFalse();
  }

  @Test
  void checksEachRow() {
    FormCheck check =
        check(
            Map.of(
                "costs[0].what", List.of("Travel"),
                "costs[0].amount", List.of("a lot"),
                "costs[1].amount", List.of("5"),
                "costs[2]._row", List.of("1"),
                "costs[2].what", List.of("")));
    assertThat(check.errors()).containsOnlyKeys("costs[0].amount", "costs[1].what");
  }

  @Test
  void refusesEndlessRows() {
    Map<String, List<String>> rows = new HashMap<>();
    for (int i = 0; i < 300; i++) {
      rows.put("costs[" + i + "].shared", List.of("true"));
    }
    assertThat(check(rows).errors().get("costs").messageKey()).isEqualTo("form.error.rows");
  }

  @Test
  void checksFiles() {
    assertThat(fileProblem(pdf("a.exe", 1))).isEqualTo("form.error.file.kind");
    assertThat(fileProblem(pdf("a.pdf", 0))).isEqualTo("form.error.file.empty");
    assertThat(fileProblem(pdf("a.pdf", 25 * 1024 * 1024 + 1))).isEqualTo("form.error.file.size");
    assertThat(fileProblem(pdf("a".repeat(300) + ".pdf", 1))).isEqualTo("form.error.file.name");
    assertThat(fileProblem(pdf("a.pdf", 1), pdf("b.pdf", 1))).isEqualTo("form.error.file.one");
  }

  private static String fileProblem(UploadedFile... files) {
    List<UploadedFile> sent = new ArrayList<>(List.of(files));
    return check(Map.of(), Map.of("letter", sent)).errors().get("letter").messageKey();
  }

  @Test
  void keepsExpressionsInAnswersAsText() {
    String payload = "${7*7} {{1+1}} =1+1 <script>alert(1)</script>";
    FormCheck check = check(Map.of("purpose", List.of(payload)));
    assertThat(check.answers().text("purpose")).contains(payload);
  }
}
