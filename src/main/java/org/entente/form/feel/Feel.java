package org.entente.form.feel;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates FEEL as the engine's decision tables do. Expressions come from {@code .form} files and
 * our own messages only, never from input; each is parsed once.
 */
public final class Feel {

  private static final FeelEngineApi PARSER = FeelEngineBuilder.forJava().build();
  private static final Map<String, ParsedExpression> PARSED = new ConcurrentHashMap<>();

  private final FeelEngineApi engine;

  public Feel(Clock clock) {
    engine = FeelEngineBuilder.forJava().withClock(() -> ZonedDateTime.now(clock)).build();
  }

  /**
   * @throws IllegalArgumentException when it is no FEEL
   */
  public static void verify(String expression) {
    parsed(expression);
  }

  /**
   * The result in Java types, numbers as {@code BigDecimal}; null for FEEL's null and for errors.
   */
  public @Nullable Object evaluate(String expression, Map<String, @Nullable Object> scope) {
    EvaluationResult result = engine.evaluate(parsed(expression), scope);
    return result.isSuccess() ? plain(result.result()) : null;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Number number ? new BigDecimal(number.toString()) : value;
  }

  private static ParsedExpression parsed(String expression) {
    return PARSED.computeIfAbsent(expression.strip(), Feel::parse);
  }

  private static ParsedExpression parse(String expression) {
    ParseResult result = PARSER.parseExpression(expression);
    if (!result.isSuccess()) {
      throw new IllegalArgumentException(expression + ": " + result.failure().message());
    }
    return result.parsedExpression();
  }
}
