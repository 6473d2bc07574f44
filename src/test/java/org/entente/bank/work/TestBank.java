package org.entente.bank.work;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A bank inside the test, in whatever mood the test says; it knows a payment by its key. */
final class TestBank implements AutoCloseable {

  /** How it takes a payment that is sent to it. */
  enum Mood {
    WELL,
    /** Fails before it has taken anything. */
    ERROR,
    /** Takes it and hangs up. */
    HANGS_UP,
    /** Takes it and says so only when the test ends. */
    SILENT,
    REFUSES,
    /** Refuses it as one that it has already. */
    SAYS_TWICE,
    KNOWS_ANOTHER,
    SENDS_ELSEWHERE,
    TALKS_TOO_MUCH,
    SPEAKS_NONSENSE
  }

  /** An answer that it lists and does not give. */
  static final String LOST = "lost";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  final Map<String, JsonNode> accepted = new ConcurrentHashMap<>();
  final List<String> requests = new CopyOnWriteArrayList<>();
  final Map<String, String> answers = new LinkedHashMap<>();
  volatile Mood mood = Mood.WELL;
  volatile String status = "ACSC";
  volatile String reason = "";
  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  TestBank() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/bank/", this::answer);
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/bank");
  }

  long posts(String key) {
    return requests.stream().filter(each -> each.equals("POST " + key)).count();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring("/bank/".length());
      if (exchange.getRequestMethod().equals("POST")) {
        take(exchange);
      } else if (path.startsWith("payments/")) {
        ask(exchange, path.substring("payments/".length()));
      } else if (path.equals("answers")) {
        offer(exchange);
      } else {
        String answer = answers.getOrDefault(path.substring("answers/".length()), LOST);
        say(exchange, answer.equals(LOST) ? 404 : 200, answer);
      }
    }
  }

  private void take(HttpExchange exchange) throws IOException {
    JsonNode sent = JSON.readTree(exchange.getRequestBody());
    String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
    requests.add("POST " + key);
    switch (mood) {
      case ERROR -> say(exchange, 500, "{}");
      case REFUSES ->
          say(
              exchange,
              422,
              "{\"status\":\"RJCT\",\"reason\":\"AC01\",\"text\":\"No such account\"}");
      case SAYS_TWICE -> say(exchange, 422, "{\"status\":\"RJCT\",\"reason\":\"DUPL\"}");
      case KNOWS_ANOTHER -> say(exchange, 409, "{}");
      case SENDS_ELSEWHERE -> {
        exchange.getResponseHeaders().add("Location", base() + "/elsewhere");
        say(exchange, 307, "");
      }
      case TALKS_TOO_MUCH -> say(exchange, 200, "{\"text\":\"" + "x".repeat(50_000) + "\"}");
      case SPEAKS_NONSENSE -> say(exchange, 200, "<html>Welcome</html>");
      case HANGS_UP -> accepted.putIfAbsent(key, sent);
      case SILENT -> {
        accepted.putIfAbsent(key, sent);
        await();
      }
      case WELL -> {
        boolean first = accepted.putIfAbsent(key, sent) == null;
        say(exchange, first ? 201 : 200, told(key));
      }
    }
  }

  private void ask(HttpExchange exchange, String key) throws IOException {
    requests.add("GET " + key);
    boolean known = accepted.containsKey(key);
    say(exchange, known ? 200 : 404, known ? told(key) : "{}");
  }

  private void offer(HttpExchange exchange) throws IOException {
    String after = exchange.getRequestURI().getQuery().substring("after=".length());
    List<String> ids =
        answers.keySet().stream().filter(id -> id.compareTo(after) > 0).sorted().toList();
    String items =
        ids.stream()
            .map(id -> "{\"id\":\"" + id + "\",\"name\":\"" + id + ".xml\"}")
            .collect(java.util.stream.Collectors.joining(","));
    String next = ids.isEmpty() ? after : ids.get(ids.size() - 1);
    say(exchange, 200, "{\"items\":[" + items + "],\"next\":\"" + next + "\"}");
  }

  private String told(String key) {
    String why = reason.isEmpty() ? "" : "\"reason\":\"" + reason + "\",";
    return "{\"status\":\"%s\",%s\"transactionId\":\"T-%s\",\"more\":1}"
        .formatted(status, why, key);
  }

  private void await() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
