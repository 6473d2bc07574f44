package org.entente.payee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Bank details: entered by one person, confirmed by another, and waited for. */
public interface BankDetails {

  /**
   * Looks at what somebody typed and keeps nothing.
   *
   * @throws org.entente.shared.FieldRefusal 422 with a reason for each wrong field
   */
  CheckedDetails check(NewDetails typed);

  /**
   * Keeps them, to be confirmed. An entry that is under way is replaced.
   *
   * @param why reason of somebody of finance who enters them for the payee; null for the payee
   * @return the version
   * @throws Refusal 422 where a field is wrong or a loss is not confirmed; 409 where somebody else
   *     entered some at the same moment
   */
  UUID enter(Payee payee, NewDetails typed, @Nullable String why, Actor actor);

  Optional<Details> find(UUID version);

  /**
   * @throws Refusal 404 where there are none
   */
  Details get(UUID version);

  /** Every entry of the payee's, the newest first. */
  List<Details> of(UUID payee);

  /** The entry that says where the payee stands; none before the first. */
  Optional<Details> standing(UUID payee);

  NameMatch match(Details details);

  /** Entries of other payees with the same number, the newest first. */
  List<Details> sameAccount(UUID version);

  /** Whether the bank has refuted this number for this payee before. */
  boolean refutedBefore(UUID version);

  /** Why this person may neither confirm nor refuse although their role may. */
  Optional<Refusal> objection(UUID version, Actor actor);

  /**
   * @param answer a reason where they are refused, or confirmed although the names are different
   * @return whether they have to be waited for
   * @throws Refusal 403 four eyes, 409 no longer to be decided on, 422 without a reason
   */
  DetailsState decide(UUID version, DetailsDecision decision, String answer, Actor actor);

  /** The waiting period is over. */
  void ripen(UUID version);

  /**
   * Ends an entry before it is payable; what was payable before is it again.
   *
   * @throws Refusal 409 where it is payable or ended, 422 without a reason
   */
  void stop(UUID version, String reason, Actor actor);
}
