package org.entente.reconciliation;

import java.util.List;

/**
 * What became of each of several differences that somebody explained at once.
 *
 * @param now explained by this
 * @param own left to somebody else, as who explained the others had a hand in them
 * @param before explained by somebody meanwhile, or no longer found
 */
public record Explained(List<Difference> now, List<Difference> own, List<Difference> before) {

  public Explained {
    now = List.copyOf(now);
    own = List.copyOf(own);
    before = List.copyOf(before);
  }

  public boolean whole() {
    return own.isEmpty() && before.isEmpty();
  }
}
