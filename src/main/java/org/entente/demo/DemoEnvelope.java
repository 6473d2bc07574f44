package org.entente.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.form.FormInput;
import org.entente.ledger.ChangeKind;
import org.entente.ledger.ChangeState;
import org.entente.ledger.Envelope;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.EnvelopeFilter;
import org.entente.ledger.Envelopes;
import org.entente.ledger.NewEnvelope;
import org.entente.ledger.Opening;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.TaskDesk;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The envelope of 2020 for outgoing mobility, opened by two people as every other. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "entente.demo.cases", havingValue = "true", matchIfMissing = true)
@Order(4)
class DemoEnvelope implements ApplicationRunner {

  private static final int YEAR = 2020;
  private static final Money AMOUNT = Money.of("90000", "EUR");
  private static final LocalizedText NAME = name();

  private final Envelopes envelopes;
  private final EnvelopeChanges changes;
  private final Opening opening;
  private final OpenTasks tasks;
  private final TaskDesk desk;
  private final People people;

  DemoEnvelope(
      Envelopes envelopes,
      EnvelopeChanges changes,
      Opening opening,
      OpenTasks tasks,
      TaskDesk desk,
      People people) {
    this.envelopes = envelopes;
    this.changes = changes;
    this.opening = opening;
    this.tasks = tasks;
    this.desk = desk;
    this.people = people;
  }

  /** A start that was cut off in between is completed by the next. */
  @Override
  public void run(ApplicationArguments arguments) {
    UUID id = known().orElseGet(this::open);
    changes.of(id).stream()
        .filter(change -> change.state() == ChangeState.REQUESTED)
        .filter(change -> change.kind() == ChangeKind.OPENING)
        .forEach(this::approve);
  }

  private Optional<UUID> known() {
    return envelopes.page(new EnvelopeFilter(YEAR, null, null, Integer.MAX_VALUE)).stream()
        .filter(envelope -> envelope.name().equals(NAME))
        .map(Envelope::id)
        .findFirst();
  }

  private UUID open() {
    return opening.open(
        new NewEnvelope(null, NAME, YEAR, AMOUNT.currency()),
        AMOUNT,
        "Budget 2020, décision du conseil d’administration",
        person("finance-officer").actor());
  }

  private void approve(EnvelopeChange change) {
    for (OpenTask task : tasks.of(change.ref())) {
      desk.complete(
          task.id(),
          FormInput.of(Map.of("changeDecision", "APPROVED")),
          change.hash(),
          person("finance-controller").actor());
    }
  }

  private Person person(String signInName) {
    return people.findBySignInName(signInName).orElseThrow();
  }

  private static LocalizedText name() {
    Map<Language, String> names = new EnumMap<>(Language.class);
    names.put(Language.EN, "Envelope 2020, outgoing mobility");
    names.put(Language.FR, "Enveloppe 2020, mobilité sortante");
    names.put(Language.ES, "Dotación 2020, movilidad saliente");
    names.put(Language.AR, "مخصّص 2020، التنقّل إلى الخارج");
    return new LocalizedText(names);
  }
}
