package org.entente.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an agreement comes from that was concluded before its office had Entente, and what the
 * office's list says of it that a proposal does not.
 *
 * @param key permanent: one row of one office
 * @param line of the row in the file
 * @param noticeMonths how long before its end notice is given, null where the list does not say
 * @param endless whether it is known to have no end, so that none is missing
 * @param parent the agreement it stands under
 */
public record Origin(
    String key,
    String file,
    long line,
    @Nullable Renewal renewal,
    @Nullable Integer noticeMonths,
    boolean endless,
    @Nullable UUID parent) {

  Origin endingNever() {
    return new Origin(key, file, line, renewal, noticeMonths, true, parent);
  }
}
