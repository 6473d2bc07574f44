package org.entente.award;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a beneficiary was asked to pay back of an award: answered by whoever asks for it. */
public interface OwedBack {

  /** None where nothing was ever asked for. */
  Optional<Owed> of(UUID award);

  /**
   * @param amount still owed, zero where all of it is settled
   * @param dueOn when the next of it is to be paid; null where nothing is to be paid now
   * @param link to the beneficiary's page of it
   */
  record Owed(Money amount, @Nullable LocalDate dueOn, String link) {}
}
