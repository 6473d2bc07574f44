package org.entente.api.once;

import org.entente.shared.ContentHash;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells bodies apart by their hash. Passwords stay out of it: whoever reads the table could guess
 * one until the hash fits.
 */
@Component
class Fingerprint {

  private static final String SECRET = "password";

  private final JsonMapper json;

  Fingerprint(JsonMapper json) {
    this.json = json;
  }

  String of(byte[] body) {
    try {
      JsonNode tree = json.readTree(body);
      if (!tree.findParents(SECRET).isEmpty()) {
        tree.findParents(SECRET).forEach(Fingerprint::blank);
        return ContentHash.of(json.writeValueAsBytes(tree)).hex();
      }
    } catch (JacksonException e) {
      // No JSON will be refused as such; it only has to be told apart until then.
    }
    return ContentHash.of(body).hex();
  }

  private static void blank(JsonNode parent) {
    if (parent instanceof ObjectNode object) {
      object.put(SECRET, "");
    }
  }
}
