package org.entente.award;

import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Money;

/** What a beneficiary was asked to pay back of an award: answered by whoever asks for it. */
public interface OwedBack {

  /** None where nothing was ever asked for. */
  Optional<Owed> of(UUID award);

  /**
   * @param amount still owed, zero where all of it is settled
   * @param link to the beneficiary's page of it
   */
  record Owed(Money amount, String link) {}
}
