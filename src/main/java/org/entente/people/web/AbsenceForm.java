package org.entente.people.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form as typed: texts, so that what is wrong can be shown again. */
record AbsenceForm(String from, String until, String substitute, String mandate) {

  static final AbsenceForm EMPTY = new AbsenceForm("", "", "", "");

  /** Message keys by field, empty when everything can be read. */
  Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    if (day(from) == null) {
      errors.put("from", "people.absence.day");
    }
    if (day(until) == null) {
      errors.put("until", "people.absence.day");
    }
    if (person() == null) {
      errors.put("substitute", "people.absence.unknown");
    }
    if (mandate.length() > 1000) {
      errors.put("mandate", "people.absence.mandate.long");
    }
    return errors;
  }

  LocalDate firstDay() {
    return Objects.requireNonNull(day(from));
  }

  LocalDate lastDay() {
    return Objects.requireNonNull(day(until));
  }

  @Nullable UUID person() {
    try {
      return UUID.fromString(substitute);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
