package org.entente.partner.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param total of all pages
 * @param next cursor of the next page, null on the last
 */
public record PartnerPage(List<PartnerRow> rows, int total, @Nullable String next) {}
