package org.entente.award.web;

import java.util.List;
import org.entente.award.query.AwardRow;
import org.jspecify.annotations.Nullable;

/** The list of awards. */
public record AwardsView(
    AwardRequest request,
    List<AwardRow> rows,
    List<AwardFacet> statuses,
    int all,
    String csv,
    String xlsx,
    @Nullable String first,
    @Nullable String next) {}
