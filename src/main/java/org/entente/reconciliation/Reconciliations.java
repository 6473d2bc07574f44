package org.entente.reconciliation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Runs, and what becomes of the differences that they find. */
public interface Reconciliations {

  /** That are explained at once. */
  int MOST = 200;

  /**
   * A run that is done soon, by a job; one that waits already is that run.
   *
   * @throws Refusal 404 without such an account, 422 for a day that is still to come
   */
  UUID ask(String account, LocalDate day, Actor actor);

  /** The last bank day that is over. */
  LocalDate lastDay();

  /** The last day of which the account's bank sent a statement. */
  Optional<LocalDate> lastStatement(String account);

  /** The day's own run, once for all nodes; empty where it was asked for before. */
  Optional<UUID> askDaily(String account, LocalDate day);

  Optional<Run> find(UUID id);

  /**
   * @throws Refusal 404
   */
  Run get(UUID id);

  /**
   * The newest first.
   *
   * @param account null for all
   * @param before id of the run before the page, null for the first one
   */
  List<Run> page(@Nullable String account, @Nullable UUID before, int limit);

  Optional<Difference> difference(UUID id);

  /**
   * Explains a difference; with the last one the account pays again.
   *
   * @param reason at least five characters
   * @throws Refusal 403 for who had a hand in it, 404, 409 where it is decided, 422 without reason
   */
  Difference decide(UUID difference, String reason, Actor actor);

  /**
   * Explains several differences by one reason. Those that this person may not explain, or that no
   * longer wait, stay as they are; the others are explained all or, where anything fails, none.
   *
   * @throws Refusal 404 where one is unknown, 422 without reason, for none and for more than {@link
   *     #MOST}
   */
  Explained explain(Set<UUID> differences, String reason, Actor actor);

  /** Those in which this person had a hand, so that somebody else explains them. */
  Set<UUID> barred(Collection<Difference> differences, Actor actor);
}
