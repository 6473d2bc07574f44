package org.entente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What was found well once hides no barrier that comes later. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BarriersTest {

  private static final String PALE = "<p class='pale'>A word</p>";

  private Chromium chromium;
  private Page page;
  private Barriers barriers;

  @BeforeAll
  void launch() {
    chromium = Chromium.launch();
  }

  @AfterAll
  void quit() {
    chromium.close();
  }

  @BeforeEach
  void open() {
    page = chromium.browser().newPage();
    barriers = new Barriers(page);
  }

  @Test
  void findsWhatEveryPageCanHave() {
    show("en", ".pale {color: #bbb}", PALE + "<img src='x.png'><button></button>");
    assertThat(found()).contains("color-contrast").contains("image-alt").contains("button-name");
    assertThat(found()).as("again").contains("color-contrast", "image-alt", "button-name");
  }

  @Test
  void measuresWhatWasHiddenWhenItIsSeen() {
    String style = ".pale {color: #bbb} .pale:not(:last-child) {display: none}";
    show("en", style, PALE + "<p>Another</p>");
    assertThat(found()).isEmpty();
    show("en", style, PALE);
    assertThat(found()).contains("color-contrast");
  }

  @Test
  void measuresEachDirectionAndWidth() {
    String style =
        "[dir=rtl] .turns {color: #bbb} @media (max-width: 400px) {.turns {color: #bbb}}";
    String text = "<p class='turns'>A word</p>";
    show("en", style, text);
    assertThat(found()).isEmpty();
    page.setViewportSize(390, 844);
    assertThat(found()).contains("color-contrast");
    page.setViewportSize(1280, 900);
    show("ar", style, text);
    assertThat(found()).contains("color-contrast");
  }

  @Test
  void measuresLightAndDark() {
    show("en", "@media (prefers-color-scheme: dark) {p {color: #bbb}}", "<p>A word</p>");
    assertThat(found()).isEmpty();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    assertThat(found()).contains("color-contrast");
  }

  @Test
  void asksForNamesAgainWhereTheyAreMissing() {
    show("en", "", "<button aria-label='Close'></button><p>One</p>");
    assertThat(found()).isEmpty();
    show("ar", "", "<button aria-label='  '></button><p>واحد</p>");
    assertThat(found()).contains("button-name");
    show("ar", "", "<label for='a'>واحد</label><input id='b'>");
    assertThat(found()).contains("label");
    show("fr", "", "<label for='a'>Un</label><input id='a'>");
    assertThat(found()).isEmpty();
  }

  @Test
  void asksForLanguagesAndPlacesEachTime() {
    show("en", "", "<p lang='fr'>Un</p><p><button>A</button></p>");
    assertThat(found()).isEmpty();
    show("en", "", "<p lang='none of ours'>Un</p><p><button>A</button></p>");
    assertThat(found()).contains("valid-lang");
    String small = "button {inline-size: 9px; block-size: 9px; padding: 0; font-size: 4px}";
    show("en", "", "<p><button>A</button><button>B</button></p>");
    assertThat(found()).isEmpty();
    show("en", small, "<p><button>A</button><button>B</button></p>");
    assertThat(found()).contains("target-size");
  }

  private void show(String language, String style, String body) {
    String direction = language.equals("ar") ? "rtl" : "ltr";
    String html =
        "<!doctype html><html lang='%s' dir='%s'><head><title>A page</title><style>%s</style></head><body><main>%s</main></body></html>"
            .formatted(language, direction, style, body);
    String data = URLEncoder.encode(html, StandardCharsets.UTF_8).replace("+", "%20");
    page.navigate("data:text/html;charset=utf-8," + data);
  }

  private String found() {
    List<?> all = barriers.find();
    return String.join("\n", all.stream().map(Object::toString).toList());
  }
}
