package org.entente.walkthrough;

import com.microsoft.playwright.Locator;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.shared.Language;
import org.entente.testing.Site;
import org.entente.testing.Visitor;

/**
 * What everybody of one grant round needs: people, their inbox, and figures as pages write them.
 */
final class GrantWalk {

  private final Site site;
  private final Consumer<UUID> jobs;
  private final RoundWords words;
  private final String mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase();

  GrantWalk(Site site, Consumer<UUID> jobs) {
    this.site = site;
    this.jobs = jobs;
    this.words = RoundWords.in(site.language());
  }

  Site site() {
    return site;
  }

  Visitor visitor(String signInName) {
    return site.visitor(signInName);
  }

  RoundWords words() {
    return words;
  }

  Language language() {
    return site.language();
  }

  /** Tells this round's records from those of any other. */
  String marked(String name) {
    return name + " " + mark;
  }

  String mark() {
    return mark;
  }

  void run(UUID caseId) {
    jobs.accept(caseId);
  }

  /** Opens a task from the inbox, where it is found by what its case is called. */
  Visitor task(String person, String view, String reference, String name) {
    Visitor visitor = visitor(person).go("/tasks", "inbox");
    visitor.press(".tabs a[href*='view=" + view + "']");
    visitor.page().locator("#f-q").fill(reference);
    visitor.press(".tasks__filters button[type=submit]");
    Locator opened = visitor.page().locator("#tasks .task[data-open]");
    if (opened.count() == 0) {
      visitor.page().locator("#tasks .task__title").first().click();
      opened.waitFor();
    }
    return visitor.inspect("inbox-found").follow("#tasks .task[data-open] .task__title", name);
  }

  Visitor ofGroup(String person, String reference, String name) {
    return task(person, "groups", reference, name);
  }

  /** The last part of the address, where it is an id. */
  static UUID id(Visitor visitor) {
    String path = visitor.page().url().replaceAll("[?#].*", "");
    return UUID.fromString(path.replaceAll("^.*/([0-9a-f-]{36})(/.*)?$", "$1"));
  }

  /** A figure or an amount, whatever digits and signs the page writes it with. */
  BigDecimal figure(String text) {
    String point = language() == Language.FR ? "," : ".٫";
    StringBuilder plain = new StringBuilder();
    text.chars()
        .forEach(
            sign -> {
              if (Character.isDigit(sign)) {
                plain.append(Character.digit(sign, 10));
              } else if (point.indexOf(sign) >= 0) {
                plain.append('.');
              }
            });
    return new BigDecimal(plain.toString());
  }
}
