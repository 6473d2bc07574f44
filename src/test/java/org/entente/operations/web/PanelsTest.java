package org.entente.operations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.entente.web.OperatorPanel;
import org.entente.web.OperatorPanel.Glance;
import org.entente.web.OperatorPanel.Said;
import org.entente.web.OperatorPanel.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class PanelsTest {

  private static final Instant SINCE = Instant.parse("2026-03-12T09:00:00Z");

  private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
  private final StaticMessageSource messages = new StaticMessageSource();
  private final Panels panels = new Panels(beans.getBeanProvider(OperatorPanel.class), messages);

  @BeforeEach
  void speak() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    messages.addMessage("operator.mail", Locale.ENGLISH, "Mail");
    messages.addMessage("operator.imports", Locale.ENGLISH, "Imports");
    messages.addMessage("operator.broken", Locale.ENGLISH, "Broken");
    messages.addMessage("operations.panel.silent", Locale.ENGLISH, "Cannot say");
    messages.addMessage("waiting", Locale.ENGLISH, "{0} wait");
  }

  @Test
  void showsWhatNeedsSomebodyFirst() {
    panel("imports", () -> new Glance(Tone.QUIET, List.of(), null, "/imports"));
    panel("mail", () -> new Glance(Tone.NEEDED, List.of(Said.of("waiting", 3)), SINCE, "/mail"));
    assertThat(panels.all())
        .containsExactly(
            new PanelView("Mail", Tone.NEEDED, List.of("3 wait"), SINCE, "/mail"),
            new PanelView("Imports", Tone.QUIET, List.of(), null, "/imports"));
  }

  @Test
  void saysOfABrokenOneThatItCannotSay() {
    panel(
        "broken",
        () -> {
          throw new IllegalStateException("no such table");
        });
    panel("mail", () -> new Glance(Tone.QUIET, List.of(), null, null));
    assertThat(panels.all())
        .extracting(PanelView::title, PanelView::says)
        .containsExactly(tuple("Broken", List.of("Cannot say")), tuple("Mail", List.of()));
  }

  private void panel(String key, Supplier<Glance> glance) {
    beans.registerSingleton(
        key,
        new OperatorPanel() {
          @Override
          public String key() {
            return key;
          }

          @Override
          public Glance glance() {
            return glance.get();
          }
        });
  }
}
