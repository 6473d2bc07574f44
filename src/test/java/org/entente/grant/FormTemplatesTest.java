package org.entente.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.document.FileCheck;
import org.entente.testing.EntenteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a call's first form asks fits what is done with the answers. */
@EntenteTest
class FormTemplatesTest {

  private static final Pattern ACCEPT = Pattern.compile("\"accept\"\\s*:\\s*\"([^\"]+)\"");

  /** The beginning of a file of each kind. */
  private static final Map<String, byte[]> SAMPLES =
      Map.of(
          ".pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
          ".png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
          ".jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0},
          ".jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0},
          ".docx", word());

  private static byte[] word() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
              .getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Autowired private FormTemplates templates;
  @Autowired private FileCheck files;
  @Autowired private CallFormCheck check;

  @Test
  void everyKindOfFileThatAFormOffersIsTaken() throws IOException {
    List<String> offered = new ArrayList<>();
    for (Path form : forms()) {
      Matcher accept = ACCEPT.matcher(Files.readString(form));
      while (accept.find()) {
        for (String ending : accept.group(1).split(",")) {
          offered.add(form.getFileName() + " " + ending);
          assertThat(SAMPLES).as(form + " offers " + ending).containsKey(ending);
          assertThat(files.accept("file" + ending, SAMPLES.get(ending))).isNotEmpty();
        }
      }
    }
    assertThat(offered).contains("student-project.form .pdf").hasSizeGreaterThan(8);
  }

  private static List<Path> forms() throws IOException {
    try (Stream<Path> deployed = Files.walk(Path.of("forms"));
        Stream<Path> first = Files.walk(Path.of("src/main/resources/grant/forms"))) {
      return Stream.concat(deployed, first)
          .filter(file -> file.toString().endsWith(".form"))
          .toList();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ProgrammeKind.class,
      names = {"MOBILITY_OUT", "MOBILITY_IN", "VISITING_PROFESSOR"})
  void whereTravelIsPaidByDistanceTheFormAsksIt(ProgrammeKind kind) {
    FormField distance =
        FormSheet.of(templates.text(kind)).fields().stream()
            .filter(field -> field.key().equals(CallForm.DISTANCE))
            .findFirst()
            .orElseThrow();
    assertThat(distance.type()).isEqualTo(FormField.Type.NUMBER);
    assertThat(distance.labels()).hasSize(4);
    assertThat(distance.helps()).hasSize(4);
  }

  @ParameterizedTest
  @EnumSource(ProgrammeKind.class)
  void everyTemplateCanBeUsedAsItIs(ProgrammeKind kind) {
    assertThat(check.problems(templates.text(kind))).isEmpty();
    assertThat(check.unsaid(templates.text(kind), List.of(org.entente.shared.Language.values())))
        .isEmpty();
  }

  @Test
  void noFormAsksForFilesThatAreNeverLetIn() {
    String form = templates.text(ProgrammeKind.MOBILITY_OUT);
    assertThat(form).contains(".pdf");
    assertThat(check.problems(form.replace(".pdf", ".zip")))
        .isNotEmpty()
        .allMatch(problem -> problem.messageKey().equals("grant.form.wrong.file"));
    assertThat(check.problems(form.replace(".pdf", "IMAGE/*"))).isEmpty();
    assertThat(check.problems(form.replace(".pdf", "video/*"))).isNotEmpty();
  }
}
