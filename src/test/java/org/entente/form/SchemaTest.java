package org.entente.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.form.schema.BadForm;
import org.entente.form.schema.Choice;
import org.entente.form.schema.DynamicList;
import org.entente.form.schema.NumberInput;
import org.entente.form.schema.TextInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

  @Test
  void readsEveryKind() {
    assertThat(Components.of(Forms.kinds()))
        .extracting(component -> component.getClass().getSimpleName())
        .contains(
            "TextInput", "NumberInput", "Checkbox", "Choice", "DateInput", "FilePicker", "Group")
        .contains("DynamicList", "Table", "TextBlock", "Divider", "Button", "Computed");
  }

  @Test
  void readsRules() {
    FormDefinition form =
        Forms.form(
            "{\"type\":\"number\",\"id\":\"a\",\"key\":\"a\",\"decimalDigits\":2,\"validate\":{\"min\":0.01}}",
            "{\"type\":\"taglist\",\"id\":\"b\",\"key\":\"b\",\"valuesKey\":\"bs\"}",
            "{\"type\":\"dynamiclist\",\"id\":\"c\",\"path\":\"c\",\"defaultRepetitions\":2,\"components\":[]}",
            "{\"type\":\"textfield\",\"id\":\"d\",\"key\":\"d\",\"properties\":{\"kind\":\"password\"}}");
    assertThat(((NumberInput) form.components().get(0)).min()).isEqualTo("0.01");
    assertThat(((Choice) form.components().get(1)).style().multiple()).isTrue();
    assertThat(((DynamicList) form.components().get(2)).rows()).isEqualTo(2);
    assertThat(((TextInput) form.components().get(3)).secret()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"html\",\"id\":\"a\",\"content\":\"<b>x</b>\"}",
        "{\"type\":\"iframe\",\"id\":\"a\",\"url\":\"https://example.org\"}",
        "{\"type\":\"image\",\"id\":\"a\",\"source\":\"https://example.org/a.png\"}",
        "{\"type\":\"documentPreview\",\"id\":\"a\"}",
        "{\"type\":\"textfield\",\"id\":\"a\",\"key\":\"a.b\"}",
        "{\"type\":\"textfield\",\"id\":\"a\",\"key\":\"_a\"}",
        "{\"type\":\"textfield\",\"id\":\"a\",\"key\":\"a\",\"validate\":{\"pattern\":\"(\"}}",
        "{\"type\":\"textfield\",\"id\":\"a\",\"key\":\"a\",\"conditional\":{\"hide\":\"=a = = b\"}}",
        "{\"type\":\"number\",\"id\":\"a\",\"key\":\"a\",\"validate\":{\"min\":\"few\"}}",
        "{\"type\":\"text\",\"id\":\"a\",\"text\":\"{{)}}\"}",
        "{\"type\":\"group\",\"id\":\"a\",\"path\":\"p\",\"components\":[]}",
        "{\"type\":\"dynamiclist\",\"id\":\"a\",\"path\":\"a\",\"components\":[{\"type\":\"dynamiclist\",\"id\":\"b\",\"path\":\"b\",\"components\":[]}]}",
      })
  void refusesWhatCannotBeShown(String component) {
    assertThatThrownBy(() -> Forms.form(component)).isInstanceOf(BadForm.class);
  }

  @Test
  void refusesTwoFieldsOfOneName() {
    String field = "{\"type\":\"textfield\",\"id\":\"a\",\"key\":\"a\"}";
    assertThatThrownBy(() -> Forms.form(field, field)).hasMessageContaining("key a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{", "{\"id\":\"a\"}", "{\"components\":[]}"})
  void refusesWhatIsNoForm(String json) {
    assertThatThrownBy(() -> FormDefinition.parse(json)).isInstanceOf(BadForm.class);
  }
}
