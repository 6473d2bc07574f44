package org.entente.agreement.query;

import java.util.Map;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;

/**
 * How many agreements there are: each facet counts what the other filters leave.
 *
 * @param found by all filters together
 * @param all that the reader may read, without any filter
 */
public record RegisterCounts(
    int found,
    int all,
    int partners,
    int countries,
    Map<AgreementStatus, Integer> statuses,
    Map<AgreementType, Integer> types,
    Map<RegisterFilter.Ends, Integer> ends) {}
