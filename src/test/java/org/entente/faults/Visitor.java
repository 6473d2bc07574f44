package org.entente.faults;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A browser of one person: cookies, redirects and forms, no script. */
final class Visitor {

  static final String PASSWORD = "entente-demo";

  private final URI address;
  private final String language;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  Visitor(URI address, String language) {
    this.address = address;
    this.language = language;
  }

  Page get(String path) throws IOException {
    return send(request(path).GET());
  }

  /** Sends a form of a page as the browser would: what is hidden in it, and what was typed. */
  Page post(Page.Form form, Map<String, List<String>> typed, Body.Upload... uploads)
      throws IOException {
    Body body = Body.of(form.hidden(), typed, List.of(uploads));
    return send(request(form.action()).header("Content-Type", body.type()).POST(body.publisher()));
  }

  Page signIn(String name) throws IOException {
    return post(
        get("/sign-in").form("password"),
        Map.of("name", List.of(name), "password", List.of(PASSWORD)));
  }

  /** True for a page that comes well. */
  boolean answers(String path) {
    try {
      return get(path).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(Duration.ofMinutes(2))
        .header("Accept-Language", language)
        .header("Accept", "text/html,*/*;q=0.8");
  }

  private Page send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString());
      String path = answer.uri().getPath();
      return new Page(answer.statusCode(), path, answer.headers(), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
