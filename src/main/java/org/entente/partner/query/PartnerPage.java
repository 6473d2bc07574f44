package org.entente.partner.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param count of all pages, but never more than {@link #MOST} and one
 * @param next cursor of the next page, null on the last
 * @param similar whether nothing has the words typed, and these are only spelt alike
 */
public record PartnerPage(
    List<PartnerRow> rows, int count, @Nullable String next, boolean similar) {

  /** Beyond it nobody counts: the page says that there are more. */
  public static final int MOST = 1000;

  public boolean uncounted() {
    return count > MOST;
  }
}
