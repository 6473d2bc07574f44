package org.entente.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.shared.Language;

/** One person at a browser. Every page that they come to is inspected. */
public final class Visitor {

  private static final String PASSWORD = "entente-demo";
  private static final String SEND = "main button.btn--primary[type=submit]";
  private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

  private final Page page;
  private final String signInName;
  private final Language language;
  private final Inspection inspection;
  private final Traffic traffic;
  private final Set<String> inspected;

  /**
   * @param inspected names of pages that somebody has looked at; each is inspected once
   */
  Visitor(Page page, String signInName, Language language, Set<String> inspected) {
    this.page = page;
    this.signInName = signInName;
    this.language = language;
    this.inspection = new Inspection(page, language);
    this.traffic = new Traffic(page);
    this.inspected = inspected;
  }

  public Page page() {
    return page;
  }

  /** By typing, and with the language menu. */
  void signIn() {
    page.navigate("/sign-in");
    page.fill("#name", signInName);
    page.fill("#password", PASSWORD);
    page.press("#password", "Enter");
    page.locator(".topbar .me").waitFor();
    read(language);
  }

  /** As {@link #signIn} does it, by what the browser would send, without a look at any page. */
  void enter() {
    post("/sign-in", FormData.create().set("name", signInName).set("password", PASSWORD));
    readIn(language);
  }

  void leave() {
    if (language != Language.EN) {
      readIn(Language.EN);
    }
    page.context().close();
  }

  private void readIn(Language wanted) {
    post("/language", FormData.create().set("language", wanted.tag()));
  }

  private void post(String path, FormData typed) {
    String before = page.request().get(path.equals("/sign-in") ? path : "/account").text();
    Matcher token = TOKEN.matcher(before);
    assertThat(token.find()).as("a token for %s", path).isTrue();
    APIResponse answer =
        page.request()
            .post(
                path,
                RequestOptions.create()
                    .setMaxRedirects(0)
                    .setForm(typed.set("_csrf", token.group(1))));
    assertThat(answer.status()).as(path).isEqualTo(302);
    assertThat(answer.headers().get("location")).as(path).doesNotContain("sign-in");
  }

  /** Chooses the language by the menu at the top. */
  private void read(Language wanted) {
    if (page.locator("html[lang=" + wanted.tag() + "]").count() == 0) {
      page.locator(".topbar details:has(button[name=language]) summary").click();
      page.locator(".topbar button[name=language][value=" + wanted.tag() + "]").click();
      page.locator("html[lang=" + wanted.tag() + "]").waitFor();
    }
  }

  public Visitor open(String path, String name) {
    page.navigate(path);
    return inspect(name);
  }

  /** With what the page that they are at was answered, as HTTP says it. */
  public int status() {
    return (int) page.evaluate("performance.getEntriesByType('navigation')[0].responseStatus");
  }

  /** The page must be one that anybody can use; see {@link Inspection}. */
  public Visitor inspect(String name) {
    traffic.settle();
    if (inspected.add(name)) {
      inspection.inspect(name);
    }
    return this;
  }

  /** Every page from now on must be one that anybody can use on a phone, too. */
  public Visitor withPhone() {
    inspection.withPhone();
    return this;
  }

  /** Chooses a place in the navigation; who has just come in stands where the sign-in leads to. */
  public Visitor go(String path, String name) {
    if (page.url().equals("about:blank")) {
      page.navigate("/tasks");
    }
    return press(".sidenav a[href='" + path + "']").inspect(name);
  }

  /** Follows a link or presses a button, and looks at the page that comes. */
  public Visitor follow(String selector, String name) {
    return press(selector).inspect(name);
  }

  /**
   * Sends the page's form, which is refused.
   *
   * @return with what, as HTTP says it
   */
  public int sendInVain() {
    Locator button = page.locator(SEND).first();
    return page.waitForResponse(Visitor::answersAForm, () -> leaveBy(button)).status();
  }

  private static boolean answersAForm(Response response) {
    Request request = response.request();
    return request.isNavigationRequest() && request.method().equals("POST");
  }

  public Visitor fill(String name, String text) {
    page.locator("[name='" + name + "']").fill(text);
    return this;
  }

  public Visitor choose(String name, String value) {
    page.locator("[name='" + name + "'][value='" + value + "']").check();
    return this;
  }

  public Visitor select(String name, String value) {
    page.locator("select[name='" + name + "']").selectOption(value);
    return this;
  }

  public Visitor selectLabel(String name, String label) {
    page.locator("select[name='" + name + "']").selectOption(new SelectOption().setLabel(label));
    return this;
  }

  /** Finds a choice of a list of tags by its words. */
  public Visitor tag(String name, String words) {
    Locator field = page.locator("fieldset:has(input[name='" + name + "'])");
    field.locator(".taglist input").fill(words);
    field.locator(".taglist input").press("Enter");
    field.locator(".taglist input").press("Escape");
    assertThat(field.locator("input[name='" + name + "']:checked").count()).as(words).isPositive();
    return this;
  }

  /** Types words into a field whose options are searched, and takes the first of what is found. */
  public Visitor seek(String name, String words) {
    Locator field = page.locator("fieldset:has(input[name='_words." + name + "'])");
    field.locator("input[type=search]").fill(words);
    Locator first = field.locator("[data-hits] input[name='" + name + "']").first();
    first.waitFor();
    first.check();
    return this;
  }

  /** Presses the page's main button and waits for the page that follows. */
  public Visitor send() {
    return press(SEND);
  }

  public Visitor press(String selector) {
    leaveBy(page.locator(selector).first());
    List<String> errors =
        new ArrayList<>(
            page.locator("main .error:visible, main .notice--bad[role=alert]:visible")
                .allInnerTexts());
    assertThat(errors).as("%s after %s", page.url(), selector).isEmpty();
    return this;
  }

  /**
   * Presses, and waits until another page stands in the place of this one. An answer, or the end of
   * the press, says nothing of that: for a moment more it is the page before that is looked at.
   */
  private void leaveBy(Locator button) {
    page.evaluate("document.documentElement.dataset.before = ''");
    button.click();
    page.locator("html[data-before]")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    page.waitForLoadState(LoadState.LOAD);
  }
}
