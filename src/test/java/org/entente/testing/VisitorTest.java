package org.entente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.entente.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visitor looks at the page that follows, however late it comes, and not at the one before. */
class VisitorTest {

  /**
   * As on a slow machine, it sends its form some pictures after the press, and the answer comes
   * some pictures after that: it says itself when.
   */
  private static final String SLOW =
      """
      <!doctype html><title>A page</title><main><p class="error">Wrong code</p>
      <form method="post" action="/sent"><button type="submit" class="btn--primary">Send</button></form></main>
      <script>
        const after = (pictures, what) =>
          pictures ? requestAnimationFrame(() => after(pictures - 1, what)) : what();
        document.forms[0].addEventListener("submit", (event) => {
          event.preventDefault();
          after(10, () => document.forms[0].submit());
          after(40, () => fetch("/still-there"));
        });
      </script>
      """;

  private static final String NEXT = "<!doctype html><title>A page</title><main><p>Done</p></main>";

  private final CountDownLatch stillThere = new CountDownLatch(1);
  private ExecutorService threads;
  private HttpServer server;
  private Chromium chromium;
  private Site site;

  @BeforeEach
  void open() throws IOException {
    threads = Executors.newCachedThreadPool();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(exchange, SLOW));
    server.createContext("/still-there", this::release);
    server.createContext("/sent", VisitorTest::redirect);
    server.createContext("/next", this::next);
    server.start();
    chromium = Chromium.launch();
    String address = "http://localhost:" + server.getAddress().getPort();
    site = new Site(chromium.browser(), address, Language.EN, 1280);
  }

  @AfterEach
  void close() {
    stillThere.countDown();
    server.stop(0);
    threads.shutdownNow();
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  void sendsAndReadsThePageThatFollows() {
    Visitor visitor = site.stranger();
    visitor.page().navigate("/");
    visitor.send();
    assertThat(visitor.page().locator("main").innerText()).isEqualTo("Done");
  }

  @Test
  void sendsInVainAndReadsThePageThatFollows() {
    Visitor visitor = site.stranger();
    visitor.page().navigate("/");
    assertThat(visitor.sendInVain()).isEqualTo(303);
    assertThat(visitor.page().locator("main").innerText()).isEqualTo("Done");
  }

  private void release(HttpExchange exchange) throws IOException {
    stillThere.countDown();
    answer(exchange, "heard");
  }

  private static void redirect(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", "/next");
    exchange.sendResponseHeaders(303, -1);
    exchange.close();
  }

  private void next(HttpExchange exchange) throws IOException {
    try {
      assertThat(stillThere.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
    answer(exchange, NEXT);
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
