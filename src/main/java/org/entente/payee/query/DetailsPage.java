package org.entente.payee.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the page after; null on the last one
 */
public record DetailsPage(List<DetailsLine> lines, @Nullable String next) {}
