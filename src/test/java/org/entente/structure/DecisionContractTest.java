package org.entente.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every decision table promises: found by its file's name, and each row says why. */
class DecisionContractTest {

  static List<ModelFile> decisions() {
    return ModelFile.decisions();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void isNamedLikeItsFile(ModelFile file) {
    Decision decision = read(file).getModelElementsByType(Decision.class).iterator().next();
    assertThat(decision.getId()).isEqualTo(file.name());
    assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    assertThat(decision.getVersionTag()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void everyRowSaysWhy(ModelFile file) {
    assertThat(read(file).getModelElementsByType(Rule.class))
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(rule.getDescription().getTextContent()).as(rule.getId()).isNotBlank());
  }

  static DmnModelInstance read(ModelFile file) {
    return Dmn.readModelFromStream(
        new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
  }
}
