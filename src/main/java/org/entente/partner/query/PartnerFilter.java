package org.entente.partner.query;

import java.util.UUID;
import org.entente.partner.PartnerKind;
import org.jspecify.annotations.Nullable;

/**
 * Which partners of the register.
 *
 * @param typed what they are searched by, as it was typed; empty for any
 * @param country ISO 3166-1 alpha-2, null for any
 * @param known only those with agreements
 * @param network only its members, null for any
 * @param after cursor of the row before the page, null for the first page
 */
public record PartnerFilter(
    String typed,
    @Nullable PartnerKind kind,
    @Nullable String country,
    boolean known,
    @Nullable UUID network,
    @Nullable String after) {

  public static final PartnerFilter ALL = new PartnerFilter("", null, null, false, null, null);

  public PartnerFilter typing(String words) {
    return new PartnerFilter(words, kind, country, known, network, after);
  }

  /** Whether a page of the register ends where this one is to begin. */
  public boolean continues() {
    return after == null || Place.of(after) != null;
  }

  PartnerFilter after(@Nullable String cursor) {
    return new PartnerFilter(typed, kind, country, known, network, cursor);
  }

  public boolean narrows() {
    return !typed.isBlank() || !anybody();
  }

  /** Whether only what was typed tells partners apart. */
  boolean anybody() {
    return kind == null && country == null && !known && network == null;
  }
}
