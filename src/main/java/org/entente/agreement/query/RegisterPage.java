package org.entente.agreement.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param next cursor of the next page, null on the last
 */
public record RegisterPage(List<RegisterRow> rows, @Nullable String next) {}
