package org.entente.partner;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one source adds to one partner.
 *
 * @param before null for a partner that is new
 * @param after the same as before where only names or identifiers come in addition
 * @param names beyond those of the record itself
 * @param whence where it is said, for people: {@code list.csv, line 12}
 */
public record PartnerRevision(
    @Nullable Partner before,
    Partner after,
    List<PartnerName> names,
    List<PartnerIdentifier> identifiers,
    String whence) {

  boolean recordChanged() {
    return !after.equals(before);
  }
}
