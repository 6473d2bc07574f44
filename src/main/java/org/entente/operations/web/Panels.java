package org.entente.operations.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.web.OperatorPanel;
import org.entente.web.OperatorPanel.Glance;
import org.entente.web.OperatorPanel.Said;
import org.entente.web.OperatorPanel.Tone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The cards of all modules. One that cannot say how it stands hides none of the others. */
@Component
class Panels {

  private static final Logger LOG = LoggerFactory.getLogger(Panels.class);

  private static final Glance SILENT =
      new Glance(Tone.NEEDED, List.of(Said.of("operations.panel.silent")), null, null);

  private final ObjectProvider<OperatorPanel> panels;
  private final MessageSource messages;

  Panels(ObjectProvider<OperatorPanel> panels, MessageSource messages) {
    this.panels = panels;
    this.messages = messages;
  }

  List<PanelView> all() {
    return panels.stream()
        .sorted(Comparator.comparing(OperatorPanel::key))
        .map(this::view)
        .sorted(Comparator.comparing(PanelView::tone))
        .toList();
  }

  private PanelView view(OperatorPanel panel) {
    Glance glance = glance(panel);
    return new PanelView(
        word(Said.of("operator." + panel.key())),
        glance.tone(),
        glance.says().stream().map(this::word).toList(),
        glance.oldest(),
        glance.path());
  }

  private static Glance glance(OperatorPanel panel) {
    try {
      return panel.glance();
    } catch (RuntimeException e) {
      LOG.warn("The card {} of the overview cannot be shown", panel.key(), e);
      return SILENT;
    }
  }

  private String word(Said said) {
    Locale reader = LocaleContextHolder.getLocale();
    return messages.getMessage(said.message(), said.arguments().toArray(), reader);
  }
}
