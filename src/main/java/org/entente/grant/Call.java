package org.entente.grant;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;

/**
 * One call for applications.
 *
 * @param reference {@code CA-2026-0001}
 * @param formVersion the version of its form that applicants fill in
 * @param requester who asked for it
 * @param owner the officer who looks after it
 * @param drafters whoever wrote on it, and on whose behalf: none of them approves it
 */
public record Call(
    UUID id,
    String reference,
    CallTerms terms,
    CallStatus status,
    int formVersion,
    UUID requester,
    UUID owner,
    Set<UUID> drafters,
    long version) {

  public static final String KIND = "call";

  public Call {
    drafters = Set.copyOf(drafters);
  }

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  public CaseRef ref() {
    return ref(id);
  }

  public UUID programme() {
    return terms.programme();
  }

  public UUID envelope() {
    return terms.envelope();
  }

  public LocalizedText title() {
    return terms.title();
  }

  public List<Language> languages() {
    return terms.languages();
  }

  public Instant opensAt() {
    return terms.opensAt();
  }

  public Instant closesAt() {
    return terms.closesAt();
  }

  public int quota() {
    return terms.quota();
  }

  public int reserve() {
    return terms.reserve();
  }

  public List<Criterion> criteria() {
    return terms.criteria();
  }

  public ReviewRules reviewRules() {
    return terms.reviewRules();
  }

  /** Whether an answer that comes in at this instant is in time: the clock decides, no timer. */
  public boolean accepts(Instant now) {
    return (status == CallStatus.ANNOUNCED || status == CallStatus.OPEN)
        && !now.isBefore(opensAt())
        && now.isBefore(closesAt());
  }

  /** Whether this person wrote on it, or somebody on their behalf, or they on somebody's. */
  public boolean draftedBy(Actor actor) {
    return actor.involves(requester) || drafters.stream().anyMatch(actor::involves);
  }

  Call in(CallStatus other) {
    return new Call(id, reference, terms, other, formVersion, requester, owner, drafters, version);
  }

  Call on(CallTerms other) {
    return new Call(id, reference, other, status, formVersion, requester, owner, drafters, version);
  }

  Call withForm(int other) {
    return new Call(id, reference, terms, status, other, requester, owner, drafters, version);
  }

  Call by(Actor actor) {
    Set<UUID> more = new HashSet<>(drafters);
    Stream.of(Optional.ofNullable(actor.personId()), Optional.ofNullable(actor.onBehalfOf()))
        .flatMap(Optional::stream)
        .forEach(more::add);
    return new Call(id, reference, terms, status, formVersion, requester, owner, more, version);
  }
}
