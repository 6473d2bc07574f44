package org.entente.partner.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param count of all pages, where it is not more than {@code most}
 * @param most beyond it nobody counts: the page says that there are more
 * @param next cursor of the next page, null on the last
 * @param similar whether nothing has the words typed, and these are only spelt alike
 */
public record PartnerPage(
    List<PartnerRow> rows, int count, int most, @Nullable String next, boolean similar) {

  public boolean uncounted() {
    return count > most;
  }
}
