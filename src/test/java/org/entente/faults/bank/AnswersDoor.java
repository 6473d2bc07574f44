package org.entente.faults.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code GET /answers?after=} and {@code GET /answers/{id}}. */
final class AnswersDoor implements HttpHandler {

  private final Statements statements;

  AnswersDoor(Statements statements) {
    this.statements = statements;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().equals("/answers")) {
      list(exchange);
    } else {
      Doors.send(exchange, 200, "application/xml", statements.text(Doors.tail(exchange)));
    }
  }

  private void list(HttpExchange exchange) throws IOException {
    String after = Objects.requireNonNullElse(Doors.asked(exchange, "after"), "");
    List<String> names = statements.after(after);
    String next = names.isEmpty() ? after : names.get(names.size() - 1);
    List<Map<String, String>> items =
        names.stream().map(name -> Map.of("id", name, "name", name)).toList();
    Doors.json(exchange, 200, Map.of("items", items, "next", next));
  }
}
