package org.entente.partner.query;

import org.entente.partner.PartnerKind;
import org.jspecify.annotations.Nullable;

/**
 * @param words folded words that all have to be found; empty for any
 * @param after cursor of the row before the page, null for the first page
 */
public record PartnerFilter(
    String words, @Nullable PartnerKind kind, @Nullable String country, @Nullable String after) {}
