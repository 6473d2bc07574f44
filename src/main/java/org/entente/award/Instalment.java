package org.entente.award;

import java.util.List;
import org.entente.shared.Money;

/**
 * A part of an award that is paid at once.
 *
 * @param number from 1
 * @param percent of the award, as the table says it; the last one takes the remainder, too
 * @param conditions all of them have to be true
 */
public record Instalment(int number, int percent, Money amount, List<Condition> conditions) {

  public Instalment {
    conditions = List.copyOf(conditions);
  }
}
