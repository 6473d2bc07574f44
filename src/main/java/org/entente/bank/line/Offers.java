package org.entente.bank.line;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers that a bank has for us, in its order.
 *
 * @param next where the next list begins; null for where this one did
 */
public record Offers(List<Item> items, @Nullable String next) {

  /** One of them. */
  public record Item(String id, @Nullable String name) {}
}
