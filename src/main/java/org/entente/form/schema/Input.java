package org.entente.form.schema;

/** A component that takes an answer. */
public sealed interface Input extends Component
    permits TextInput, NumberInput, Checkbox, Choice, DateInput, FilePicker, DynamicList {

  Traits traits();

  default String key() {
    return common().key();
  }
}
