package org.entente.history.web;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Colour and glyph of an event, by the words in its action's name.
 *
 * @param tone {@code ok}, {@code warn}, {@code bad}, {@code info}, or empty
 */
record EventLook(String tone, String icon) {

  private static final Pattern BAD = words("refus|reject|denied|mismatch|lost|lapse|expired");
  private static final Pattern WARN =
      words("return|void|withdr|escalat|remind|heldback|changesrequested|superseded|overdue");
  private static final Pattern OK =
      words("signed|sealed|approved|endorsed|accepted|force|published|archived|frozen");

  private static final Map<String, String> ICONS =
      Map.of(
          "signature", "pen",
          "drafting", "file",
          "document", "file",
          "legalreview", "scale",
          "partner", "building",
          "people", "users",
          "workflow", "task",
          "agreement", "files");

  static EventLook of(String action) {
    if (BAD.matcher(action).find()) {
      return new EventLook("bad", "x");
    }
    if (WARN.matcher(action).find()) {
      return new EventLook("warn", action.matches("(?i).*(remind|escalat).*") ? "bell" : "undo");
    }
    String icon = ICONS.getOrDefault(action.substring(0, Math.max(0, action.indexOf('.'))), "dot");
    if (OK.matcher(action).find()) {
      return new EventLook("ok", action.matches("(?i).*sealed") ? "shield" : icon);
    }
    return new EventLook("info", icon);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE);
  }
}
