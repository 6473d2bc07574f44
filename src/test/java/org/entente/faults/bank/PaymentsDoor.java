package org.entente.faults.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code POST /payments} and {@code GET /payments/{key}}. */
final class PaymentsDoor implements HttpHandler {

  private final Ledger ledger;
  private final Moods moods;

  PaymentsDoor(Ledger ledger, Moods moods) {
    this.ledger = ledger;
    this.moods = moods;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    if (exchange.getRequestMethod().equals("POST")) {
      pay(exchange);
    } else {
      tell(exchange, Doors.tail(exchange));
    }
  }

  private void tell(HttpExchange exchange, String key) throws IOException {
    Optional<Ledger.Status> status = ledger.status(key);
    if (status.isEmpty()) {
      Doors.json(exchange, 404, Map.of("text", "no payment " + key));
      return;
    }
    Doors.json(exchange, 200, answer(key, status.get()));
  }

  private void pay(HttpExchange exchange) throws IOException {
    Order order = order(Doors.body(exchange));
    String header = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    if (!order.key().equals(header)) {
      Doors.json(exchange, 400, Map.of("text", "no key, or two that differ"));
      return;
    }
    if (ledger.otherContent(order)) {
      Doors.json(exchange, 409, Map.of("text", "another payment has this key"));
      return;
    }
    boolean again = ledger.status(order.key()).isPresent();
    treat(exchange, order, moods.next(), again ? 200 : 201);
  }

  private void treat(HttpExchange exchange, Order order, Moods.Turn turn, int code)
      throws IOException {
    ledger.asked(order);
    switch (turn.mood()) {
      case WELL -> say(exchange, code, order, ledger.accept(order));
      case ERROR -> Doors.json(exchange, 500, Map.of());
      case ERROR_AFTER -> {
        ledger.accept(order);
        Doors.json(exchange, 500, Map.of());
      }
      case DEAF -> exchange.close();
      case DROPPED -> {
        ledger.accept(order);
        exchange.close();
      }
      case SLOW -> {
        Ledger.Status status = ledger.accept(order);
        moods.awaitGoOn();
        say(exchange, code, order, status);
      }
      case LATE -> say(exchange, code, order, ledger.note(order));
      case REFUSING -> say(exchange, 422, order, ledger.refuse(order, turn.reason()));
    }
  }

  private static void say(HttpExchange exchange, int code, Order order, Ledger.Status status)
      throws IOException {
    Doors.json(exchange, code, answer(order.key(), status));
  }

  private static Map<String, String> answer(String key, Ledger.Status status) {
    Map<String, String> plain =
        Map.of("status", status.code(), "transactionId", Statements.transaction(key));
    if (status.reason().isEmpty()) {
      return plain;
    }
    return Map.of(
        "status",
        status.code(),
        "transactionId",
        Statements.transaction(key),
        "reason",
        status.reason(),
        "text",
        "refused by the bank");
  }

  private static Order order(JsonNode body) {
    return new Order(
        body.path("endToEndId").asString(),
        "",
        "",
        new BigDecimal(body.path("amount").asString()),
        body.path("currency").asString(),
        body.path("debtor").path("account").asString(),
        body.path("creditor").path("account").asString());
  }
}
