package org.entente.form.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the schema of Camunda Forms (form-js 1.x), and refuses what cannot be shown safely. */
public final class SchemaReader {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Set<String> keys = new HashSet<>();
  private final InputReader inputs = new InputReader(this);

  private SchemaReader() {}

  /** One form as it was read. */
  public record Schema(String id, List<Component> components) {}

  /**
   * @throws BadForm when it is no form, or one with parts that are not offered
   */
  public static Schema read(String json) {
    try {
      Json form = new Json(MAPPER.readTree(json));
      if (form.text("id").isEmpty() || !form.at("components").present()) {
        throw new BadForm("a form has an id and components");
      }
      return new Schema(form.text("id"), new SchemaReader().components(form, false));
    } catch (JacksonException e) {
      throw new BadForm("not JSON", e);
    }
  }

  /**
   * @param inRow whether the components stand in a dynamic list's rows
   */
  List<Component> components(Json parent, boolean inRow) {
    List<Json> siblings = parent.at("components").items();
    return siblings.stream().map(json -> component(json, siblings, inRow)).toList();
  }

  private Component component(Json json, List<Json> siblings, boolean inRow) {
    Common common = new CommonReader(siblings).read(json);
    return switch (json.text("type")) {
      case "group" -> group(json, common, inRow);
      case "table" -> new Table(common, source(json), columns(json));
      case "text" -> new TextBlock(common, json.template("text"));
      case "separator" -> new Divider(common, true);
      case "spacer" -> new Divider(common, false);
      case "button" -> new Button(common, !"reset".equals(json.text("action")));
      case "expression" -> new Computed(claimed(json, common), expression(json));
      default -> inputs.input(json, claimed(json, common), inRow);
    };
  }

  private Group group(Json json, Common common, boolean inRow) {
    if (!json.text("path").isEmpty()) {
      throw json.bad("a group has no path here, its answers stand beside the others");
    }
    return new Group(common, components(json, inRow));
  }

  private Common claimed(Json json, Common common) {
    if (!common.key().matches("[A-Za-z][A-Za-z0-9_]*")) {
      throw json.bad("'" + common.key() + "' is no key: letters, digits and _ only");
    }
    if (!keys.add(common.key())) {
      throw json.bad("there are two components with the key " + common.key());
    }
    return common;
  }

  private static String expression(Json json) {
    if (!json.text("expression").startsWith("=")) {
      throw json.bad("its expression does not start with =");
    }
    return json.template("expression");
  }

  private static String source(Json json) {
    return json.template("dataSource");
  }

  private static List<Table.Column> columns(Json json) {
    if (json.at("columnsExpression").present()) {
      throw json.bad("columns are written in the form, not computed");
    }
    return json.at("columns").items().stream()
        .map(column -> new Table.Column(column.text("key"), column.template("label")))
        .toList();
  }
}
