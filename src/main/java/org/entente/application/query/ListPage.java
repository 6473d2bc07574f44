package org.entente.application.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the next page, null on the last
 */
public record ListPage(List<ListRow> rows, @Nullable String next) {}
