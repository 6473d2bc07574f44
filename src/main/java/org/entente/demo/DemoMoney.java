package org.entente.demo;

import java.time.Clock;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.grant.Audience;
import org.entente.grant.Payer;
import org.entente.grant.Programme;
import org.entente.grant.ProgrammeKind;
import org.entente.grant.Programmes;
import org.entente.ledger.Envelope;
import org.entente.ledger.EnvelopeChange;
import org.entente.ledger.EnvelopeChanges;
import org.entente.ledger.EnvelopeFilter;
import org.entente.ledger.Envelopes;
import org.entente.ledger.NewEnvelope;
import org.entente.ledger.Opening;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The programme of outgoing mobility and its envelopes, opened by two people as every other. */
@Component
@Profile("demo")
class DemoMoney {

  private static final String CODE = "MOB-OUT";
  private static final Money AMOUNT = Money.of("90000", "EUR");

  private final Programmes programmes;
  private final Envelopes envelopes;
  private final EnvelopeChanges changes;
  private final Opening opening;
  private final DemoDesk desk;
  private final Clock clock;

  DemoMoney(
      Programmes programmes,
      Envelopes envelopes,
      EnvelopeChanges changes,
      Opening opening,
      DemoDesk desk,
      Clock clock) {
    this.programmes = programmes;
    this.envelopes = envelopes;
    this.changes = changes;
    this.opening = opening;
    this.desk = desk;
    this.clock = clock;
  }

  UUID programme() {
    return programmes.all().stream()
        .filter(programme -> programme.code().equals(CODE))
        .map(Programme::id)
        .findFirst()
        .orElseGet(this::add);
  }

  private UUID add() {
    UUID id = Ids.next(clock);
    Programme programme =
        new Programme(
            id,
            CODE,
            ProgrammeKind.MOBILITY_OUT,
            texts(
                "Outgoing mobility",
                "Mobilité sortante",
                "Movilidad saliente",
                "التنقّل إلى الخارج"),
            Set.of(Audience.STUDENTS),
            Payer.OURSELVES,
            Currency.getInstance("EUR"),
            0);
    programmes.add(programme, desk.person("officer").actor());
    return id;
  }

  /** The programme's envelope of this year. */
  UUID envelope(int year) {
    UUID programme = programme();
    return envelopes.page(new EnvelopeFilter(year, programme, null, 1)).stream()
        .map(Envelope::id)
        .findFirst()
        .orElseGet(() -> open(programme, year));
  }

  private UUID open(UUID programme, int year) {
    UUID id =
        opening.open(
            new NewEnvelope(programme, name(year), year, AMOUNT.currency()),
            AMOUNT,
            "Budget " + year,
            desk.person("finance-officer").actor());
    for (EnvelopeChange change : changes.of(id)) {
      desk.complete(change.ref(), "finance-controller", Map.of("changeDecision", "APPROVED"));
    }
    return id;
  }

  private static LocalizedText name(int year) {
    return texts(
        "Envelope " + year + ", outgoing mobility",
        "Enveloppe " + year + ", mobilité sortante",
        "Dotación " + year + ", movilidad saliente",
        "مخصّص " + year + "، التنقّل إلى الخارج");
  }

  private static LocalizedText texts(String en, String fr, String es, String ar) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    texts.put(Language.EN, en);
    texts.put(Language.FR, fr);
    texts.put(Language.ES, es);
    texts.put(Language.AR, ar);
    return new LocalizedText(texts);
  }
}
