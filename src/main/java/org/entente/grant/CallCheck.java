package org.entente.grant;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Envelope;
import org.entente.ledger.Envelopes;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** What a call's terms have to keep to, whoever sends them. */
@Component
class CallCheck {

  private static final int WHOLE = 100;

  /** As in {@code proposeCall.form}. */
  private static final int SHORTEST_TITLE = 3;

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_CRITERION = 160;

  private final ProgrammeStore programmes;
  private final Envelopes envelopes;
  private final Clock clock;

  CallCheck(ProgrammeStore programmes, Envelopes envelopes, Clock clock) {
    this.programmes = programmes;
    this.envelopes = envelopes;
    this.clock = clock;
  }

  /**
   * @throws FieldRefusal INVALID with all that is wrong
   */
  void require(CallTerms terms) {
    List<FieldRefusal.Field> wrong = new ArrayList<>();
    money(terms, wrong);
    words(terms, wrong);
    lengths(terms, wrong);
    times(terms, wrong);
    criteria(terms.criteria(), wrong);
    ReviewRules rules = terms.reviewRules();
    if (rules.quorum() > rules.reviewers()) {
      wrong.add(field("quorum", "grant.call.wrong.quorum", rules.reviewers()));
    }
    if (!wrong.isEmpty()) {
      throw new FieldRefusal(Refusal.Kind.INVALID, "grant.call.wrong", wrong);
    }
  }

  /**
   * A call that opened while it was being approved opens at once; one that closed does not.
   *
   * @throws Refusal INVALID where the deadline has passed
   */
  void requireTime(Call call) {
    if (!call.closesAt().isAfter(clock.instant())) {
      throw Refusal.invalid("grant.call.past", call.reference());
    }
  }

  private void money(CallTerms terms, List<FieldRefusal.Field> wrong) {
    if (programmes.find(terms.programme()).isEmpty()) {
      wrong.add(field("programme", "grant.call.wrong.programme"));
    }
    boolean belongs =
        envelopes
            .find(terms.envelope())
            .filter(Envelope::open)
            .filter(envelope -> terms.programme().equals(envelope.programme()))
            .isPresent();
    if (!belongs) {
      wrong.add(field("envelope", "grant.call.wrong.envelope"));
    }
  }

  private static void words(CallTerms terms, List<FieldRefusal.Field> wrong) {
    for (Language language : terms.languages()) {
      if (!terms.title().has(language)) {
        wrong.add(field("title." + language.tag(), "grant.call.wrong.words"));
      }
      if (!terms.summary().has(language)) {
        wrong.add(field("summary." + language.tag(), "grant.call.wrong.words"));
      }
      for (int i = 0; i < terms.criteria().size(); i++) {
        if (!terms.criteria().get(i).name().has(language)) {
          String path = "criteria[" + i + "].name." + language.tag();
          wrong.add(field(path, "grant.call.wrong.words"));
        }
      }
    }
  }

  private static void lengths(CallTerms terms, List<FieldRefusal.Field> wrong) {
    lengths("title", terms.title(), SHORTEST_TITLE, LONGEST_TITLE, wrong);
    for (int i = 0; i < terms.criteria().size(); i++) {
      lengths(
          "criteria[" + i + "].name", terms.criteria().get(i).name(), 1, LONGEST_CRITERION, wrong);
    }
  }

  private static void lengths(
      String path, LocalizedText text, int least, int most, List<FieldRefusal.Field> wrong) {
    text.texts()
        .forEach(
            (language, each) -> {
              if (each.length() < least || each.length() > most) {
                wrong.add(
                    field(path + "." + language.tag(), "grant.call.wrong.length", least, most));
              }
            });
  }

  private void times(CallTerms terms, List<FieldRefusal.Field> wrong) {
    if (!terms.closesAt().isAfter(terms.opensAt())) {
      wrong.add(field("closesAt", "grant.call.wrong.order"));
    } else if (!terms.closesAt().isAfter(clock.instant())) {
      wrong.add(field("closesAt", "grant.call.wrong.past"));
    }
  }

  private static void criteria(List<Criterion> criteria, List<FieldRefusal.Field> wrong) {
    int sum = criteria.stream().mapToInt(Criterion::weight).sum();
    if (sum != WHOLE) {
      wrong.add(field("criteria", "grant.call.wrong.weights", sum));
    }
    if (criteria.stream().map(Criterion::key).distinct().count() < criteria.size()) {
      wrong.add(field("criteria", "grant.call.wrong.keys"));
    }
  }

  private static FieldRefusal.Field field(String path, String messageKey, Object... arguments) {
    return new FieldRefusal.Field(path, messageKey, List.of(arguments));
  }
}
