package org.entente.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.entente.form.FormDefinition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every form promises. */
class FormContractTest {

  static List<ModelFile> forms() {
    return ModelFile.forms();
  }

  static JsonNode read(ModelFile file) {
    return JsonMapper.shared().readTree(file.text());
  }

  /** The form's fields, those inside groups and lists too. */
  static List<JsonNode> fields(JsonNode form) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode component : form.path("components")) {
      if (component.has("key")) {
        found.add(component);
      }
      found.addAll(fields(component));
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("forms")
  void isMadeForOurEngineAndNamedLikeItsFile(ModelFile file) {
    JsonNode form = read(file);
    assertThat(form.path("id").asString()).isEqualTo(file.name());
    assertThat(form.path("executionPlatform").asString()).isEqualTo("Camunda Platform");
    assertThat(form.path("executionPlatformVersion").asString()).isEqualTo("7.24.0");
    assertThat(form.path("schemaVersion").asInt()).isBetween(16, 18);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void holdsOnlyWhatWeRender(ModelFile file) {
    FormDefinition form = FormDefinition.parse(file.text());
    assertThat(form.id()).isEqualTo(file.name());
    assertThat(form.components()).isNotEmpty();
    assertThat(fields(read(file)))
        .extracting(field -> field.path("key").asString())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyTextHasALengthAtWhichItEnds(ModelFile file) {
    assertThat(fields(read(file)))
        .filteredOn(field -> field.path("type").asString().startsWith("text"))
        .allSatisfy(
            field ->
                assertThat(field.path("validate").path("maxLength").asInt(0))
                    .as(field.path("key").asString())
                    .isBetween(1, 20_000));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void belongsToAUserTaskOrStartsACase(ModelFile file) {
    List<String> tasks =
        ProcessModel.all().stream()
            .filter(model -> model.file().module().equals(file.module()))
            .flatMap(model -> model.all(UserTask.class).stream())
            .map(UserTask::getId)
            .toList();
    assertThat(file.name()).matches(name -> tasks.contains(name) || name.startsWith("propose"));
  }
}
