package org.entente.agreement;

import java.util.List;
import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One agreement as it stands now.
 *
 * @param reference {@code 2026-0042}, given at proposal
 * @param number the official number, {@code AG-2026-0007}; null until it is archived
 * @param unit code of the unit that proposes
 * @param owner the officer who looks after it; null before triage
 * @param route null before triage
 * @param joinedTo the case that goes on in its place, null where none does
 * @param version goes up with each change; a form sends it back
 */
public record Agreement(
    UUID id,
    String reference,
    @Nullable String number,
    AgreementStatus status,
    Terms terms,
    UUID proposer,
    String unit,
    @Nullable UUID owner,
    @Nullable Route route,
    KeyDates dates,
    @Nullable UUID joinedTo,
    long version) {

  public CaseRef ref() {
    return CaseRef.agreement(id);
  }

  public AgreementType type() {
    return terms.type();
  }

  public LocalizedText title() {
    return terms.title();
  }

  public List<Language> languages() {
    return terms.languages();
  }

  public List<Party> parties() {
    return terms.parties();
  }

  Agreement in(AgreementStatus next) {
    return new Agreement(
        id, reference, number, next, terms, proposer, unit, owner, route, dates, joinedTo, version);
  }

  Agreement on(Terms next) {
    return new Agreement(
        id, reference, number, status, next, proposer, unit, owner, route, dates, joinedTo,
        version);
  }

  Agreement ownedBy(@Nullable UUID officer) {
    return new Agreement(
        id, reference, number, status, terms, proposer, unit, officer, route, dates, joinedTo,
        version);
  }

  Agreement routed(Route next) {
    return new Agreement(
        id, reference, number, status, terms, proposer, unit, owner, next, dates, joinedTo,
        version);
  }

  Agreement filed(String officialNumber, KeyDates next) {
    return new Agreement(
        id,
        reference,
        officialNumber,
        status,
        terms,
        proposer,
        unit,
        owner,
        route,
        next,
        joinedTo,
        version);
  }

  Agreement dated(KeyDates next) {
    return new Agreement(
        id, reference, number, status, terms, proposer, unit, owner, route, next, joinedTo,
        version);
  }

  Agreement joinedTo(@Nullable UUID other) {
    return new Agreement(
        id, reference, number, status, terms, proposer, unit, owner, route, dates, other, version);
  }
}
