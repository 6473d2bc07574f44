package org.entente.disbursement.web;

import java.util.List;
import org.entente.disbursement.query.PaymentRow;
import org.jspecify.annotations.Nullable;

/** The list of payments. */
public record PaymentsView(
    PaymentRequest request,
    List<PaymentRow> rows,
    List<StandingFacet> standings,
    int all,
    String csv,
    String xlsx,
    @Nullable String first,
    @Nullable String next) {}
