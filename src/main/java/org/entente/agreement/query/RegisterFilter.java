package org.entente.agreement.query;

import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.agreement.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements of the register.
 *
 * @param words folded words that all have to be found; empty for any
 * @param partners a partner with its predecessors and successors; empty for any
 * @param ends null for any
 */
public record RegisterFilter(
    Reader reader,
    String words,
    List<AgreementStatus> statuses,
    List<AgreementType> types,
    List<UUID> partners,
    @Nullable Ends ends) {

  /** When an agreement ends, as the register asks. */
  public enum Ends {
    IN_6_MONTHS,
    IN_12_MONTHS,
    OPEN
  }

  /** Orders of the register. */
  public enum Sort {
    /** The newest proposal first. */
    NEWEST("a.reference", "desc", "<"),
    /** The next to end first, those without end last. */
    ENDS(
        "coalesce(a.expires_on, a.ends_on, date '9999-12-31')::text || '|' || a.reference",
        "asc",
        ">");

    private final String key;
    private final String direction;
    private final String after;

    Sort(String key, String direction, String after) {
      this.key = key;
      this.direction = direction;
      this.after = after;
    }

    String key() {
      return key;
    }

    /** The order, and what comes after a cursor in it. */
    String after() {
      return "(cast(:after as text) is null or " + key + " " + after + " :after)";
    }

    String order() {
      return key + " " + direction;
    }
  }

  RegisterFilter withoutStatuses() {
    return new RegisterFilter(reader, words, List.of(), types, partners, ends);
  }

  RegisterFilter withoutTypes() {
    return new RegisterFilter(reader, words, statuses, List.of(), partners, ends);
  }

  RegisterFilter withoutPartners() {
    return new RegisterFilter(reader, words, statuses, types, List.of(), ends);
  }

  RegisterFilter withoutEnds() {
    return new RegisterFilter(reader, words, statuses, types, partners, null);
  }
}
