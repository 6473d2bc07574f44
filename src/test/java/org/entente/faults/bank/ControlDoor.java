package org.entente.faults.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a test tells the bank to do: {@code POST /control/{deed}}. */
final class ControlDoor implements HttpHandler {

  private final Ledger ledger;
  private final Moods moods;
  private final Statements statements;
  private final Exchange exchange;
  private final Clock clock = Clock.systemUTC();

  ControlDoor(Ledger ledger, Moods moods, Statements statements, Exchange exchange) {
    this.ledger = ledger;
    this.moods = moods;
    this.statements = statements;
    this.exchange = exchange;
  }

  @Override
  public void handle(HttpExchange request) throws IOException {
    JsonNode body = Doors.body(request);
    String key = body.path("key").asString("");
    String reason = body.path("reason").asString("");
    boolean asFile = body.path("file").asBoolean(false);
    switch (Doors.tail(request)) {
      case "mood" ->
          moods.add(
              Mood.valueOf(body.path("mood").asString()), reason, body.path("times").asInt(1));
      case "go-on" -> moods.goOn();
      case "decide" -> ledger.decide(key);
      case "collect" -> exchange.collect();
      case "book" -> book(asFile, body.path("copies").asInt(1));
      case "return" -> giveBack(Deed.Kind.RETURNED, key, reason, asFile);
      case "reverse" -> giveBack(Deed.Kind.REVERSED, key, reason, asFile);
      default -> throw new IllegalArgumentException(request.getRequestURI().toString());
    }
    Doors.json(request, 200, Map.of());
  }

  /** Books all that was accepted by file, or over the line; told as often as the test wants. */
  private void book(boolean asFile, int copies) throws IOException {
    List<String> entries = new ArrayList<>();
    String account = "";
    for (String key : ledger.accepted(asFile)) {
      ledger.book(key);
      account = ledger.order(key).debtor();
      entries.add(Messages.booked(ledger.order(key), LocalDate.now(clock)));
    }
    if (!entries.isEmpty()) {
      for (int i = 0; i < copies; i++) {
        statements.issue(Messages.notification(account, entries), asFile);
      }
    }
  }

  private void giveBack(Deed.Kind kind, String key, String reason, boolean asFile)
      throws IOException {
    ledger.giveBack(kind, key, reason);
    Order order = ledger.order(key);
    LocalDate today = LocalDate.now(clock);
    String entry =
        kind == Deed.Kind.RETURNED
            ? Messages.returned(order, today, reason)
            : Messages.reversed(order, today);
    statements.issue(Messages.notification(order.debtor(), List.of(entry)), asFile);
  }
}
