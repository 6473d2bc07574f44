package org.entente.takeover.web;

import java.util.UUID;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.entente.takeover.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a list as a whole, as the page sends it.
 *
 * @param order {@code MDY} where the month comes first
 */
record SettingsForm(
    @Nullable String ours,
    @Nullable String unit,
    @Nullable String language,
    @Nullable String order) {

  Settings settings() {
    if (ours == null || unit == null || unit.isBlank() || language == null) {
      throw Refusal.invalid("takeover.settings");
    }
    try {
      return new Settings(UUID.fromString(ours), unit, Language.of(language), "MDY".equals(order));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("takeover.settings");
    }
  }
}
