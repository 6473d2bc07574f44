package org.entente.signature.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.NamedParty;
import org.entente.agreement.Party;
import org.entente.agreement.PartyNames;
import org.entente.drafting.Drafts;
import org.entente.drafting.TextApprovals;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.LocalizedText;
import org.entente.signature.Mandates;
import org.entente.signature.Passing;
import org.entente.signature.SignatoryTitles;
import org.entente.signature.SignatureLine;
import org.entente.signature.Signatures;
import org.entente.signature.SigningRound;
import org.entente.signature.SigningRounds;
import org.entente.workflow.OpenTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what a signatory reads. */
@Component
class SigningPages {

  private final Agreements agreements;
  private final PartyNames names;
  private final Drafts drafts;
  private final TextApprovals approvals;
  private final SigningRounds rounds;
  private final Signatures signatures;
  private final SignatoryTitles titles;
  private final Mandates mandates;
  private final People people;
  private final Clock clock;

  SigningPages(
      Agreements agreements,
      PartyNames names,
      Drafts drafts,
      TextApprovals approvals,
      SigningRounds rounds,
      Signatures signatures,
      SignatoryTitles titles,
      Mandates mandates,
      People people,
      Clock clock) {
    this.agreements = agreements;
    this.names = names;
    this.drafts = drafts;
    this.approvals = approvals;
    this.rounds = rounds;
    this.signatures = signatures;
    this.titles = titles;
    this.mandates = mandates;
    this.people = people;
    this.clock = clock;
  }

  SigningView view(OpenTask task, Person reader) {
    UUID id = task.caseId();
    Agreement agreement = agreements.get(id);
    SigningRound round = rounds.live(id);
    SignatureLine line = round.line(UUID.fromString(Objects.requireNonNull(task.element())));
    Optional<Person> principal = principal(line, reader);
    Actor actor =
        principal
            .map(other -> reader.actor().onBehalfOf(other.id(), other.displayName()))
            .orElse(reader.actor());
    Instant due = task.dueAt();
    return new SigningView(
        task,
        agreement,
        round,
        line,
        drafts.version(id, round.version()),
        names(agreement, Party.Side.OURS, Party.Role.PARTY),
        names(agreement, Party.Side.THEIRS, Party.Role.PARTY),
        beneficiaries(agreement),
        titles.acting(line),
        line.passed() == null ? titles.ofGroup(line.deputyGroup()) : null,
        principal.map(Person::displayName).orElse(passedFor(line)),
        signatures.standsInBy(actor).orElse(null),
        mandates.current(principal.map(Person::id).orElse(reader.id())).orElse(null),
        round.lines().stream().map(titles::acting).toList(),
        approvals.of(id),
        signatures.mayBeSigned(round),
        signatures.objection(id, line.id(), actor).orElse(null),
        due != null && due.isBefore(clock.instant()));
  }

  /** Nothing stands against this reader's signature that the page has to say. */
  boolean maySign(OpenTask task, Person reader) {
    return view(task, reader).objection() == null;
  }

  /** Whom the reader stands in for here; empty for a member of the group. */
  private Optional<Person> principal(SignatureLine line, Person reader) {
    String group = line.currentGroup();
    return reader.groups().contains(group)
        ? Optional.empty()
        : people.standsInFor(reader.id()).stream()
            .filter(other -> other.groups().contains(group))
            .findFirst();
  }

  private static @Nullable String passedFor(SignatureLine line) {
    Passing passed = line.passed();
    return passed == null ? null : passed.principal();
  }

  private List<LocalizedText> names(Agreement agreement, Party.Side side, Party.Role role) {
    return named(
        agreement.terms().side(side).stream().filter(party -> party.role() == role).toList());
  }

  private List<LocalizedText> beneficiaries(Agreement agreement) {
    return named(
        agreement.parties().stream()
            .filter(party -> party.role() == Party.Role.BENEFICIARY)
            .toList());
  }

  private List<LocalizedText> named(List<Party> parties) {
    return names.of(parties).stream().map(NamedParty::names).toList();
  }
}
