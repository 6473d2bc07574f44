package org.entente.notify.web;

import java.util.ArrayList;
import java.util.List;
import org.entente.notify.outbox.OutboxFigures;
import org.entente.notify.outbox.OutboxFigures.Figures;
import org.entente.notify.post.MailServer;
import org.entente.web.OperatorPanel;
import org.springframework.stereotype.Component;

/** Mails, on the operator's overview. */
@Component
class MailPanel implements OperatorPanel {

  private final OutboxFigures outbox;
  private final MailServer server;

  MailPanel(OutboxFigures outbox, MailServer server) {
    this.outbox = outbox;
    this.server = server;
  }

  @Override
  public String key() {
    return "mail";
  }

  @Override
  public Glance glance() {
    Figures figures = outbox.now();
    return new Glance(tone(figures), says(figures), figures.oldest(), "/operations/mails");
  }

  private static Tone tone(Figures figures) {
    if (figures.givenUp() > 0 || figures.bouncing() > 0) {
      return Tone.NEEDED;
    }
    if (figures.failing() > 0) {
      return Tone.LATE;
    }
    return figures.waiting() > 0 ? Tone.BUSY : Tone.QUIET;
  }

  private List<Said> says(Figures figures) {
    List<Said> says = new ArrayList<>();
    if (!server.known()) {
      says.add(Said.of("operator.mail.noServer"));
    }
    add(says, "operator.mail.givenUp", figures.givenUp());
    add(says, "operator.mail.bouncing", figures.bouncing());
    add(says, "operator.mail.failing", figures.failing());
    add(says, "operator.mail.waiting", figures.waiting());
    add(says, "operator.mail.held", figures.held());
    if (says.isEmpty()) {
      says.add(Said.of("operator.mail.allSent"));
    }
    return says;
  }

  private static void add(List<Said> says, String message, int number) {
    if (number > 0) {
      says.add(Said.of(message, number));
    }
  }
}
