package org.entente.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.shared.Language;
import org.entente.testing.Chromium;
import org.entente.testing.Inspection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fields in a browser, under the content security policy of the product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormBrowserTest {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'";

  private HttpServer server;
  private Chromium chromium;

  @BeforeAll
  void start() throws IOException {
    chromium = Chromium.launch();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", FormBrowserTest::answer);
    server.start();
  }

  @AfterAll
  void stop() {
    if (chromium != null) {
      chromium.close();
      server.stop(0);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = path.startsWith("/kinds/") ? page(path.substring(7)) : file(path);
    exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
    exchange.getResponseHeaders().add("Content-Type", type(path));
    exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static byte[] page(String name) {
    Language language = Language.of(name.substring(0, 2));
    FormCheck check =
        name.endsWith("bad")
            ? Forms.CHECKS.check(
                Forms.kinds(),
                FormInput.of(
                    Map.of("places", "2,5", "start", "2025-09-01", "costs[0].amount", "x")),
                FormPageTest.CONTEXT,
                language)
            : null;
    String html = Forms.html(Forms.kinds(), FormPageTest.CONTEXT, check, language);
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] file(String path) throws IOException {
    try (var file = FormBrowserTest.class.getResourceAsStream("/static" + path)) {
      return file == null ? new byte[0] : file.readAllBytes();
    }
  }

  private static String type(String path) {
    if (path.endsWith(".css")) {
      return "text/css";
    }
    if (path.endsWith(".svg")) {
      return "image/svg+xml";
    }
    return path.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
  }

  private Page open(String name, boolean script) {
    Page page = blank(script);
    page.navigate(address(name));
    return page;
  }

  private Page blank(boolean script) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions().setJavaScriptEnabled(script).setViewportSize(1100, 900))
        .newPage();
  }

  private String address(String name) {
    return "http://localhost:" + server.getAddress().getPort() + "/kinds/" + name;
  }

  @ParameterizedTest
  @EnumSource(names = {"EN", "AR"})
  void isAccessible(Language language) {
    Page page = blank(true);
    Inspection inspection = new Inspection(page, language);
    for (String state : List.of("", "-bad")) {
      page.navigate(address(language.tag() + state));
      inspection.inspect("form-kinds" + state);
    }
    page.context().close();
  }

  @Test
  void hidesAndShowsByWhatIsChosen() {
    Page page = open("en", true);
    assertThat(page.locator("#f-budget")).isHidden();
    page.check("input[name=money][value=WE]");
    assertThat(page.locator("#f-budget")).isVisible();
    page.check("input[name=money][value=NO]");
    assertThat(page.locator("#f-budget")).isHidden();
    page.context().close();
  }

  @Test
  void reachesEverythingWithoutScript() {
    Page page = open("en", false);
    assertThat(page.locator("#f-budget")).isVisible();
    assertThat(page.locator("input[name=fields][value=C]")).isVisible();
    page.context().close();
  }

  @Test
  void findsAndRemovesTags() {
    Page page = open("en", true);
    page.locator(".taglist input").pressSequentially("civ");
    page.keyboard().press("Enter");
    assertThat(page.locator("input[name=fields][value=C]")).isChecked();
    assertThat(page.locator(".tag")).hasText("Civil engineering ×");
    page.locator(".tag button").click();
    assertThat(page.locator(".tag")).hasCount(0);
    page.context().close();
  }

  @Test
  void countsCharacters() {
    Page page = open("en", true);
    page.fill("#f-purpose", "héllo 😀");
    assertThat(page.locator("#c-purpose")).hasText("7 of 1,000 characters");
    page.context().close();
  }
}
