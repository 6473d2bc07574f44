package org.entente.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Every task, field, option, step and table row is called something, in each of the four languages.
 */
class ModelMessagesTest {

  private static final Set<String> DEMANDED = demanded();

  @ParameterizedTest
  @ValueSource(strings = {"", "_fr", "_es", "_ar"})
  void allWordsOfTheModelsAreThere(String language) throws IOException {
    assertThat(messages(language).stringPropertyNames()).containsAll(DEMANDED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_fr", "_es", "_ar"})
  void nothingIsNamedThatNoModelHas(String language) throws IOException {
    assertThat(messages(language).stringPropertyNames())
        .filteredOn(key -> !key.startsWith("signatory.") && !key.startsWith("task.propose"))
        .map(key -> key.replaceFirst("^(task\\.\\w+)\\.next$", "$1"))
        .isSubsetOf(DEMANDED);
  }

  @Test
  void everyTitleInTheAuthorityTableHasWords() throws IOException {
    Set<String> titles = new TreeSet<>();
    java.util.regex.Matcher matcher =
        java.util.regex.Pattern.compile("\"(signatory\\.\\w+)\"")
            .matcher(Files.readString(Path.of("processes/signature/signature-authority.dmn")));
    matcher.results().forEach(hit -> titles.add(hit.group(1)));
    assertThat(titles).isNotEmpty();
    assertThat(messages("").stringPropertyNames()).containsAll(titles);
  }

  private static Properties messages(String language) throws IOException {
    Properties words = new Properties();
    Path file = Path.of("src/main/resources/messages/models" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    words.values().forEach(word -> assertThat((String) word).isNotBlank());
    return words;
  }

  private static Set<String> demanded() {
    Set<String> keys = new TreeSet<>();
    ProcessModel.all().forEach(model -> addSteps(keys, model));
    ModelFile.decisions().forEach(file -> addTable(keys, file));
    ModelFile.forms().forEach(file -> addFields(keys, file));
    return keys;
  }

  private static void addTable(Set<String> keys, ModelFile file) {
    DmnModelInstance table = DecisionContractTest.read(file);
    String base = "decision." + file.name();
    keys.add(base);
    for (Input input : table.getModelElementsByType(Input.class)) {
      String id = input.getId();
      keys.add(base + ".input." + id.substring(id.lastIndexOf('_') + 1));
    }
    table
        .getModelElementsByType(Output.class)
        .forEach(output -> keys.add(base + ".output." + output.getName()));
    table.getModelElementsByType(Rule.class).forEach(row -> keys.add(base + "." + row.getId()));
  }

  private static void addSteps(Set<String> keys, ProcessModel model) {
    String process = model.process().getId();
    keys.add("process." + process);
    keys.add("step." + process);
    for (SequenceFlow flow : model.all(SequenceFlow.class)) {
      if (flow.getName() != null) {
        keys.add("flow." + flow.getName().replace(' ', '_'));
      }
    }
    for (FlowElement step : model.steps()) {
      keys.add("element." + process + "." + step.getId());
      if (step instanceof UserTask) {
        keys.add("task." + step.getId());
        keys.add("task." + step.getId() + ".help");
      }
    }
  }

  private static void addFields(Set<String> keys, ModelFile file) {
    for (JsonNode field : FormContractTest.fields(FormContractTest.read(file))) {
      String base = "form." + file.name() + "." + field.path("key").asString();
      keys.add(base);
      if (field.has("description")) {
        keys.add(base + ".help");
      }
      for (JsonNode option : field.path("values")) {
        keys.add(base + "." + option.path("value").asString());
      }
    }
  }
}
