package org.entente.takeover;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row as it was read.
 *
 * @param cells texts by the header of their column
 * @param problem why the table reader could not take it, null where it could
 * @param findings what the last run found wrong
 * @param gaps names of {@link org.entente.agreement.Gap} that a task would be made for
 * @param agreementId what it became, null before
 */
public record SheetRow(
    long line,
    Map<String, String> cells,
    @Nullable Finding problem,
    RowState state,
    List<Finding> findings,
    List<String> gaps,
    @Nullable UUID agreementId) {}
