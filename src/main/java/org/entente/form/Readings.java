package org.entente.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.form.schema.DynamicList;
import org.entente.form.schema.Input;
import org.entente.shared.Language;

/** Everything that was sent for a form's slots, understood as far as it can be. */
record Readings(Map<String, Reading> bySlot) {

  static Readings of(List<Slot> slots, FormInput input, Language language) {
    ValueReader reader = new ValueReader(language);
    Map<String, Reading> readings = new LinkedHashMap<>();
    for (Slot slot : slots) {
      Input kind = slot.input();
      if (kind != null && !(kind instanceof DynamicList)) {
        List<String> texts = input.fields().getOrDefault(slot.name(), List.of());
        List<UploadedFile> files = input.files().getOrDefault(slot.name(), List.of());
        readings.put(slot.name(), reader.read(kind, texts, files));
      }
    }
    return new Readings(readings);
  }

  Reading at(Slot slot) {
    return bySlot.getOrDefault(slot.name(), Reading.EMPTY);
  }

  /** What was understood, by slot name. */
  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    bySlot.forEach(
        (name, reading) -> {
          Object value = reading.value();
          if (value != null) {
            values.put(name, value);
          }
        });
    return values;
  }
}
