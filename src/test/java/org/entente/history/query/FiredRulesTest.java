package org.entente.history.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiredRulesTest {

  @Test
  void readsTheRowsOfATableAsTheyStandInIt() throws IOException {
    String xml = Files.readString(Path.of("processes/agreement/agreement-route.dmn"));
    Map<String, FiredRow> rows = FiredRules.read(xml, "agreement-route");
    assertThat(rows).isNotEmpty();
    assertThat(rows.values())
        .extracting(FiredRow::number)
        .containsExactlyInAnyOrder(numbersTo(rows.size()));
    assertThat(rows.values())
        .allSatisfy(
            row -> {
              assertThat(row.inputs()).allSatisfy(cell -> assertThat(cell.label()).isNotEmpty());
              assertThat(row.outputs()).allSatisfy(cell -> assertThat(cell.text()).isNotEmpty());
            });
  }

  private static Integer[] numbersTo(int size) {
    return java.util.stream.IntStream.rangeClosed(1, size).boxed().toArray(Integer[]::new);
  }
}
