package org.entente.form.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compiles a condition of a {@code .form} into JSON that {@code form.js} evaluates: comparisons of
 * fields with literals, {@code list contains}, {@code count}, {@code and}, {@code or}, {@code not}.
 * Anything else stays with the server, which decides in any case.
 *
 * <p>Nodes are arrays: {@code ["or", a, b]}, {@code ["not", a]}, {@code ["=", x, y]}, {@code
 * ["has", x, y]}; operands are literals, {@code {"f": name}} for a field's value and {@code {"n":
 * name}} for how many values it has.
 */
public final class BrowserCondition {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");
  private static final Map<String, Boolean> BOOLEANS = Map.of("true", true, "false", false);

  private final Tokens tokens;
  private final Names names;

  private BrowserCondition(Tokens tokens, Names names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** The JSON, empty when only the server can tell. */
  public static Optional<String> compile(String expression, Names names) {
    try {
      BrowserCondition condition = new BrowserCondition(new Tokens(expression), names);
      Object tree = condition.either();
      return condition.tokens.done()
          ? Optional.of(MAPPER.writeValueAsString(tree))
          : Optional.empty();
    } catch (OutOfReach e) {
      return Optional.empty();
    }
  }

  private Object either() {
    Object tree = both();
    while (tokens.take("or")) {
      tree = List.of("or", tree, both());
    }
    return tree;
  }

  private Object both() {
    Object tree = one();
    while (tokens.take("and")) {
      tree = List.of("and", tree, one());
    }
    return tree;
  }

  private Object one() {
    if (tokens.take("not")) {
      return List.of("not", inBrackets());
    }
    if (tokens.peek().equals("(")) {
      return inBrackets();
    }
    return tokens.take("list contains") ? contains() : comparison();
  }

  private Object inBrackets() {
    tokens.expect("(");
    Object tree = either();
    tokens.expect(")");
    return tree;
  }

  private Object contains() {
    tokens.expect("(");
    Object list = operand();
    tokens.expect(",");
    Object member = operand();
    tokens.expect(")");
    return List.of("has", list, member);
  }

  private Object comparison() {
    Object left = operand();
    return COMPARISONS.contains(tokens.peek())
        ? List.of(tokens.next(), left, operand())
        : List.of("=", left, true);
  }

  private Object operand() {
    String token = tokens.next();
    if (token.startsWith("\"")) {
      return token.substring(1, token.length() - 1);
    }
    if (BOOLEANS.containsKey(token)) {
      return BOOLEANS.get(token);
    }
    if (token.equals("null")) {
      return List.of();
    }
    if (token.matches("-?[0-9.]+")) {
      return new BigDecimal(token);
    }
    return token.equals("count") ? count() : names.operand(token).orElseThrow(OutOfReach::new);
  }

  private Object count() {
    tokens.expect("(");
    Object field = operand();
    tokens.expect(")");
    if (field instanceof Map<?, ?> one && one.get("f") != null) {
      return Map.of("n", one.get("f"));
    }
    throw new OutOfReach();
  }
}
