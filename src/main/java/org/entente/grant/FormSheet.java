package org.entente.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@code .form} as officers edit it, field by field. What somebody made in Camunda Modeler and no
 * field here has, stays as it is.
 */
public final class FormSheet {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final ObjectNode form;

  private FormSheet(ObjectNode form) {
    this.form = form;
  }

  /**
   * @throws IllegalArgumentException for what is no form
   */
  public static FormSheet of(String json) {
    try {
      if (JSON.readTree(json) instanceof ObjectNode form
          && form.path("components") instanceof ArrayNode) {
        return new FormSheet(form);
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
    throw new IllegalArgumentException("no form");
  }

  public String json() {
    return JSON.writeValueAsString(form);
  }

  public List<FormField> fields() {
    List<FormField> fields = new ArrayList<>();
    components().forEach(component -> fields.add(FieldJson.read(component)));
    return fields;
  }

  public Optional<FormField> field(String key) {
    return fields().stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** The same form, called so: whatever file it was read from. */
  FormSheet called(String id) {
    form.put("id", id);
    return this;
  }

  /** Puts the field in the place of the one with its key, or at the end. */
  public FormSheet put(FormField field) {
    int at = position(field.key());
    if (at < 0) {
      components().add(FieldJson.write(field, JSON.createObjectNode()));
    } else {
      FieldJson.write(field, (ObjectNode) components().get(at));
    }
    return this;
  }

  public FormSheet remove(String key) {
    int at = position(key);
    if (at >= 0) {
      components().remove(at);
    }
    return this;
  }

  /**
   * @param by -1 for one up, 1 for one down
   */
  public FormSheet move(String key, int by) {
    int at = position(key);
    int to = at + by;
    if (at >= 0 && to >= 0 && to < components().size()) {
      JsonNode component = components().remove(at);
      components().insert(to, component);
    }
    return this;
  }

  private int position(String key) {
    for (int i = 0; i < components().size(); i++) {
      if (FieldJson.key(components().get(i)).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private ArrayNode components() {
    return (ArrayNode) form.path("components");
  }
}
