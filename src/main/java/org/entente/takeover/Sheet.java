package org.entente.takeover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A list that an office sent in.
 *
 * @param header names of its columns
 * @param mapping header of the column by what it holds
 */
public record Sheet(
    UUID id,
    String fileName,
    List<String> header,
    Settings settings,
    Map<SheetField, String> mapping,
    Instant uploadedAt) {

  public String column(SheetField field) {
    return mapping.getOrDefault(field, "");
  }

  /** The day that a row names in one of its dates; none where it names none or cannot be read. */
  public Optional<LocalDate> day(SheetRow row, SheetField field) {
    return field.day()
        ? WrittenDate.read(row.cells().getOrDefault(column(field), ""), settings.monthFirst())
        : Optional.empty();
  }

  /** Whether anything can be taken over. */
  public boolean mapped() {
    for (SheetField field : SheetField.values()) {
      if (field.required() && !mapping.containsKey(field)) {
        return false;
      }
    }
    return true;
  }
}
