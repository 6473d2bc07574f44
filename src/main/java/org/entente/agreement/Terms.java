package org.entente.agreement;

import java.time.LocalDate;
import java.util.List;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is to be agreed on, as its proposer describes it.
 *
 * @param languages of the agreement's text, one to four, in their order
 * @param prevailing the language whose text decides; null where all are equal or there is one
 * @param parties ours first
 * @param fields fields of cooperation
 * @param value null where no money is involved or nobody knows how much
 * @param endsOn null for an agreement without end
 */
public record Terms(
    AgreementType type,
    LocalizedText title,
    List<Language> languages,
    @Nullable Language prevailing,
    List<Party> parties,
    List<String> fields,
    String rationale,
    boolean money,
    @Nullable Value value,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn) {

  public Terms {
    languages = List.copyOf(languages);
    parties = List.copyOf(parties);
    fields = List.copyOf(fields);
  }

  /** The language of what is typed once about it: the prevailing one, else its first. */
  public Language textLanguage() {
    return prevailing == null ? languages.get(0) : prevailing;
  }

  public List<Party> side(Party.Side side) {
    return parties.stream().filter(party -> party.side() == side).toList();
  }

  /** The first party on their side who is a party: whom the register names. */
  public Party counterpart() {
    return first(Party.Side.THEIRS);
  }

  /** The first of our own institutions that is a party. */
  public Party ownParty() {
    return first(Party.Side.OURS);
  }

  Terms titled(LocalizedText next) {
    return new Terms(
        type,
        next,
        languages,
        prevailing,
        parties,
        fields,
        rationale,
        money,
        value,
        startsOn,
        endsOn);
  }

  private Party first(Party.Side side) {
    return parties.stream()
        .filter(party -> party.side() == side && party.role() == Party.Role.PARTY)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no party " + side));
  }
}
