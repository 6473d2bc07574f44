package org.entente.award.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the page after; null on the last one
 */
public record AwardPage(List<AwardRow> rows, @Nullable String next) {}
