package org.entente.web;

import java.util.List;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Refusal;

/**
 * What an error page tells: what happened, what became of the work, what to do.
 *
 * @param key of the sentence that says what happened; {@code <key>.next} says what to do
 * @param reference finds the trouble in the operators' log
 * @param fields what is wrong with each field, where that is known
 */
public record Trouble(
    int status,
    String key,
    List<Object> arguments,
    String reference,
    List<FieldRefusal.Field> fields) {

  static Trouble of(Refusal refusal, String reference) {
    return new Trouble(
        refusal.kind().status(),
        refusal.messageKey(),
        refusal.arguments(),
        reference,
        refusal instanceof FieldRefusal fields ? fields.fields() : List.of());
  }

  static Trouble of(int status, String reference) {
    return new Trouble(status, "error." + family(status), List.of(), reference, List.of());
  }

  private static String family(int status) {
    return switch (status) {
      case 401 -> "signIn";
      case 403 -> "forbidden";
      case 404, 405 -> "notFound";
      case 409 -> "conflict";
      case 413 -> "tooLarge";
      case 503 -> "unavailable";
      default -> status < 500 ? "invalid" : "failed";
    };
  }

  /** The word of its badge, {@code error.badge.<kind>}. */
  public String kind() {
    return family(status);
  }

  public String icon() {
    return switch (family(status)) {
      case "forbidden", "signIn" -> "lock";
      case "notFound" -> "search";
      case "conflict" -> "users";
      case "unavailable" -> "clock";
      default -> "warn";
    };
  }

  /** Our fault is red, what a person can mend is amber. */
  public String tone() {
    return status == 403 || (status >= 500 && status != 503) ? "bad" : "warn";
  }
}
