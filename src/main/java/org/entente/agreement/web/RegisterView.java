package org.entente.agreement.web;

import java.util.List;
import org.entente.agreement.query.RegisterCounts;
import org.entente.partner.Partner;
import org.jspecify.annotations.Nullable;

/**
 * The register's page.
 *
 * @param partnerNames what can be typed to see one partner's agreements
 * @param partner whose agreements are shown, null for everybody's
 * @param next link to the next page, null on the last
 * @param first link to the first page, null on it
 */
public record RegisterView(
    RegisterRequest request,
    RegisterCounts counts,
    List<RegisterLine> lines,
    List<FacetView> statuses,
    List<FacetView> types,
    List<FacetView> ends,
    List<FacetView> chosen,
    List<String> partnerNames,
    @Nullable Partner partner,
    String byEnd,
    String byNewest,
    String export,
    String workbook,
    @Nullable String next,
    @Nullable String first) {}
