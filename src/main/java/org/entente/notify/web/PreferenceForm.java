package org.entente.notify.web;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.entente.notify.preference.Delivery;
import org.entente.notify.preference.Preference;
import org.jspecify.annotations.Nullable;

/** The form as typed: texts, so that what is wrong can be shown again. */
record PreferenceForm(String delivery, String digestAt, String quietFrom, String quietUntil) {

  static PreferenceForm of(Preference preference) {
    return new PreferenceForm(
        preference.delivery().name(),
        preference.digestAt().toString(),
        text(preference.quietFrom()),
        text(preference.quietUntil()));
  }

  /** Message keys by field, empty when everything can be read. */
  Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    if (choice() == null) {
      errors.put("delivery", "notify.preferences.delivery.missing");
    }
    if (time(digestAt) == null) {
      errors.put("digestAt", "notify.preferences.time");
    }
    if (quietFrom.isEmpty() != quietUntil.isEmpty()) {
      errors.put(quietFrom.isEmpty() ? "quietFrom" : "quietUntil", "notify.preferences.quiet.both");
    } else if (!quietFrom.isEmpty() && (time(quietFrom) == null || time(quietUntil) == null)) {
      errors.put(time(quietFrom) == null ? "quietFrom" : "quietUntil", "notify.preferences.time");
    } else if (!quietFrom.isEmpty() && Objects.equals(time(quietFrom), time(quietUntil))) {
      errors.put("quietUntil", "notify.preferences.quiet.same");
    }
    return errors;
  }

  Preference preference() {
    return new Preference(
        Objects.requireNonNull(choice()),
        Objects.requireNonNull(time(digestAt)),
        time(quietFrom),
        time(quietUntil));
  }

  private @Nullable Delivery choice() {
    for (Delivery each : Delivery.values()) {
      if (each.name().equals(delivery)) {
        return each;
      }
    }
    return null;
  }

  private static @Nullable LocalTime time(String text) {
    try {
      return LocalTime.parse(text).withSecond(0).withNano(0);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String text(@Nullable LocalTime time) {
    return time == null ? "" : time.toString();
  }
}
