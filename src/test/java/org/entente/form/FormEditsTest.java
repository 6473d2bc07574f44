package org.entente.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FormEditsTest {

  @Test
  void addsARowAndKeepsWhatWasTyped() {
    FormInput sent = FormInput.of(Map.of("title", "x", "costs[3].what", "a", "_add", "costs"));
    assertThat(FormEdits.asked(sent)).isTrue();
    assertThat(FormEdits.apply(sent))
        .isEqualTo(FormInput.of(Map.of("title", "x", "costs[0].what", "a", "costs[1]._row", "1")));
  }

  @Test
  void addsTheFirstRow() {
    assertThat(FormEdits.apply(FormInput.of(Map.of("_add", "costs"))).fields())
        .containsOnlyKeys("costs[0]._row");
  }

  @Test
  void removesARowAndClosesTheGap() {
    FormInput sent =
        FormInput.of(
            Map.of(
                "costs[0].what", "a",
                "costs[1].what", "b",
                "costs[10].what", "c",
                "_remove", "costs[1]"));
    assertThat(FormEdits.apply(sent))
        .isEqualTo(FormInput.of(Map.of("costs[0].what", "a", "costs[1].what", "c")));
  }

  @Test
  void ignoresWhatIsNoRow() {
    FormInput sent = FormInput.of(Map.of("title", "x", "_remove", "title", "_add", "a.b"));
    assertThat(FormEdits.apply(sent)).isEqualTo(FormInput.of(Map.of("title", "x")));
  }

  @Test
  void leavesOtherInputAlone() {
    assertThat(FormEdits.asked(FormInput.of(Map.of("title", "x")))).isFalse();
  }
}
