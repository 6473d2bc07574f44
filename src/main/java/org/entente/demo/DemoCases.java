package org.entente.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entente.agreement.AgreementType;
import org.entente.agreement.Party;
import org.entente.agreement.Proposals;
import org.entente.agreement.Terms;
import org.entente.agreement.Value;
import org.entente.demo.DemoFile.AgreementFact;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A dozen agreements, brought to where they stand through the real processes, by the demo's people.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "entente.demo.cases", havingValue = "true", matchIfMissing = true)
@Order(3)
class DemoCases implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(DemoCases.class);

  private final Proposals proposals;
  private final People people;
  private final DemoLedger ledger;
  private final DemoStory story;
  private final TransactionTemplate transactions;

  DemoCases(
      Proposals proposals,
      People people,
      DemoLedger ledger,
      DemoStory story,
      PlatformTransactionManager transactions) {
    this.proposals = proposals;
    this.people = people;
    this.ledger = ledger;
    this.story = story;
    this.transactions = new TransactionTemplate(transactions);
  }

  /** A start that was cut off in between is completed by the next. */
  @Override
  public void run(ApplicationArguments arguments) {
    List<AgreementFact> untold =
        DemoFile.agreements().stream().filter(fact -> !ledger.told(fact.key())).toList();
    if (!untold.isEmpty()) {
      log.info("Making the demo's {} agreements, which takes a moment", untold.size());
    }
    for (AgreementFact fact : untold) {
      story.tell(begun(fact), fact.until());
      ledger.tell(fact.key());
    }
  }

  private UUID begun(AgreementFact fact) {
    return ledger.begun(fact.key()).orElseGet(() -> begin(fact));
  }

  private UUID begin(AgreementFact fact) {
    Person proposer = people.findBySignInName("proposer").orElseThrow();
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              UUID id = proposals.propose(terms(fact), fact.unit(), proposer.actor()).id();
              ledger.begin(fact.key(), id);
              return id;
            }));
  }

  static Terms terms(AgreementFact fact) {
    return new Terms(
        AgreementType.valueOf(fact.type()),
        DemoFile.text(fact.title()),
        fact.languages().stream().map(Language::valueOf).sorted().toList(),
        fact.prevailing() == null ? null : Language.valueOf(fact.prevailing()),
        parties(fact),
        fact.fields(),
        fact.rationale(),
        fact.value() != null,
        value(fact.value()),
        LocalDate.parse(fact.startsOn()),
        LocalDate.parse(fact.endsOn()));
  }

  private static List<Party> parties(AgreementFact fact) {
    List<Party> parties = new ArrayList<>();
    parties.add(party(fact.ourEntity(), Party.Side.OURS, Party.Role.PARTY));
    fact.beneficiaries()
        .forEach(key -> parties.add(party(key, Party.Side.OURS, Party.Role.BENEFICIARY)));
    fact.partners().forEach(key -> parties.add(party(key, Party.Side.THEIRS, Party.Role.PARTY)));
    return parties;
  }

  private static Party party(String key, Party.Side side, Party.Role role) {
    return new Party(DemoPartners.id(key), side, role);
  }

  private static @Nullable Value value(@Nullable Map<String, String> fact) {
    return fact == null
        ? null
        : new Value(new BigDecimal(fact.get("amount")), String.valueOf(fact.get("currency")));
  }
}
