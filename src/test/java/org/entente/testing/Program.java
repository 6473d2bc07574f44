package org.entente.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that works for one person over HTTP. */
public final class Program {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String base;
  private final Map<String, String> headers;

  private Program(String base, Map<String, String> headers) {
    this.base = base;
    this.headers = headers;
  }

  public static Program at(int port) {
    return new Program("http://localhost:" + port, Map.of());
  }

  public Program token(String token) {
    return with("Authorization", "Bearer " + token);
  }

  public Program in(String language) {
    return with("Accept-Language", language);
  }

  /** The same with one header more, or another value of it. */
  public Program with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Program(base, more);
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  /** Under a key of its own, where none was set. */
  public Answer post(String path, @Nullable String body) {
    return headers.containsKey("Idempotency-Key")
        ? send("POST", path, body)
        : with("Idempotency-Key", UUID.randomUUID().toString()).send("POST", path, body);
  }

  public Answer send(String method, String path, @Nullable String body) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    headers.forEach(request::setHeader);
    if (body != null && !headers.containsKey("Content-Type")) {
      request.setHeader("Content-Type", "application/json");
    }
    request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What came back. */
  public record Answer(HttpResponse<byte[]> response) {

    public int status() {
      return response.statusCode();
    }

    public String type() {
      return header("Content-Type");
    }

    /** Empty where there is none. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public String text() {
      return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    @Override
    public String toString() {
      return status() + " " + type() + " " + text();
    }
  }
}
