package org.entente.takeover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.shared.Folded;
import org.springframework.stereotype.Component;

/** Guesses from its name what a column holds; what the office said last time goes first. */
@Component
class ColumnGuess {

  private final Vocabulary vocabulary;

  ColumnGuess(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Map<SheetField, String> of(List<String> header, Map<SheetField, String> remembered) {
    Map<SheetField, String> mapping = new EnumMap<>(SheetField.class);
    List<String> free = new ArrayList<>(header);
    free.removeIf(String::isEmpty);
    remembered.forEach(
        (field, name) -> {
          if (free.remove(name)) {
            mapping.put(field, name);
          }
        });
    for (SheetField field : SheetField.values()) {
      List<String> words =
          vocabulary.words(field.name(), "takeover.field.", "takeover.words.field.");
      free.stream()
          .filter(name -> !mapping.containsKey(field) && words.contains(Folded.of(name)))
          .findFirst()
          .ifPresent(
              name -> {
                mapping.put(field, name);
                free.remove(name);
              });
    }
    return mapping;
  }
}
