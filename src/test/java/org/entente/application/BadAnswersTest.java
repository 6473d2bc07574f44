package org.entente.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.form.FormCheck.Problem;
import org.entente.form.UploadedFile;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.SampleApplications;
import org.entente.testing.SampleCalls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Every bad answer and every bad file gets its reason, in each of the four languages. */
@EntenteTest
class BadAnswersTest {

  private static final byte[] EXECUTABLE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0};

  @Autowired private SampleCalls calls;
  @Autowired private SampleApplications samples;
  @Autowired private Drafts drafts;
  @Autowired private Uploads uploads;
  @Autowired private MessageSource messages;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          country,    -,          form.error.required.choice
          country,    XX,         form.error.option
          host,       nobody,     form.error.option
          unit,       nowhere,    form.error.option
          from,       -,          form.error.required
          from,       soon,       form.error.date
          until,      1999-01-01, application.until.before
          distanceKm, far,        form.error.number
          distanceKm, -3,         application.distance.wrong
          distanceKm, 25001,      application.distance.wrong
          motivation, -,          form.error.required
          motivation, Short,      form.error.minLength
          stranger,   anything,   form.error.unknown
          """)
  void saysWhatIsWrongWithAnAnswer(String field, String value, String expected) {
    Map<String, List<String>> fields = new LinkedHashMap<>(samples.sent(0, Map.of()).fields());
    if (value == null) {
      fields.remove(field);
    } else {
      fields.put(field, List.of(value));
    }
    UUID id = samples.draft(calls.open(), "student");
    Draft draft = drafts.save(id, new Sent(fields, List.of(), 0, Language.EN));
    Map<String, Problem> errors = drafts.check(draft, Language.EN).errors();
    assertThat(errors).hasSize(1);
    Problem problem = errors.values().iterator().next();
    assertThat(problem.messageKey()).startsWith(expected);
    assertThat(spoken(problem)).hasSize(4).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          program.pdf,  program, document.file.typeMismatch
          program.exe,  program, document.file.typeRefused
          marks.pdf,    nothing, document.file
          marks.pdf,    large,   document.file
          """)
  void saysWhatIsWrongWithAFile(String name, String content, String expected) {
    byte[] bytes =
        switch (content) {
          case "program" -> EXECUTABLE;
          case "nothing" -> new byte[0];
          default -> new byte[26 * 1024 * 1024];
        };
    Uploads.Looked looked =
        uploads.look(
            Map.of("transcript", List.of(new UploadedFile(name, "application/pdf", bytes))));
    assertThat(looked.files()).isEmpty();
    Problem problem = looked.problems().get("transcript");
    assertThat(problem).isNotNull();
    assertThat(problem.messageKey()).startsWith(expected);
    assertThat(spoken(problem)).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void takesAFileThatIsWhatItSays() {
    byte[] pdf = "%PDF-1.4 marks".getBytes(StandardCharsets.US_ASCII);
    Uploads.Looked looked =
        uploads.look(
            Map.of("transcript", List.of(new UploadedFile("marks.pdf", "text/html", pdf))));
    assertThat(looked.problems()).isEmpty();
    assertThat(looked.files())
        .extracting(CheckedFile::mediaType)
        .containsExactly("application/pdf");
  }

  private List<String> spoken(Problem problem) {
    return Stream.of(Language.values())
        .map(
            language ->
                messages.getMessage(
                    problem.messageKey(), problem.arguments().toArray(), language.locale()))
        .peek(text -> assertThat(text).isNotBlank().isNotEqualTo(problem.messageKey()))
        .map(MessageFormat::autoQuoteApostrophe)
        .toList();
  }
}
