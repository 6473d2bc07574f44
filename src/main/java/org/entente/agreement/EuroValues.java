package org.entente.agreement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What values are worth in euros: to choose a route or a signatory by size, never to move money.
 */
public interface EuroValues {

  /** Rounded euros; zero without a value. */
  BigDecimal euros(@Nullable Value value);
}
