package org.entente.api.openapi;

import java.util.List;
import java.util.Map;

/** What the description says once for all endpoints. */
final class Parts {

  static final Map<String, Object> INFO =
      Map.of(
          "title", "Entente",
          "version", "1",
          "description",
              "Everything a person can do on a screen, a program can do here, under the same rules."
                  + " Instants are in UTC; amounts are decimal texts with a currency. Unknown"
                  + " fields are refused. Every POST is done once under its Idempotency-Key.");

  static final Map<String, Object> SECURITY =
      Map.of(
          "token",
          Map.of(
              "type", "http",
              "scheme", "bearer",
              "description",
                  "A person's token, made and revoked under Preferences. In the demo, HTTP Basic"
                      + " with sign-in name and password is taken as well."));

  static final Map<String, Object> PARAMETERS =
      Map.of(
          "language",
          header(
              "Accept-Language",
              false,
              "Language of every text meant for people; left out: the person's own.",
              Map.of("type", "string", "enum", List.of("en", "fr", "es", "ar"))),
          "key",
          key(true),
          "optionalKey",
          key(false));

  private Parts() {}

  private static Map<String, Object> key(boolean required) {
    return header(
        "Idempotency-Key",
        required,
        "A new one for each thing to be done. The same key with the same body gives the first"
            + " answer again, for good; with another body 422.",
        Map.of("type", "string", "pattern", "^[\\x21-\\x7e]{1,200}$"));
  }

  private static Map<String, Object> header(
      String name, boolean required, String description, Map<String, Object> schema) {
    return Map.of(
        "name", name,
        "in", "header",
        "required", required,
        "description", description,
        "schema", schema);
  }
}
