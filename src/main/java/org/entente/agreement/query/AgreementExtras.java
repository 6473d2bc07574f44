package org.entente.agreement.query;

import java.time.Instant;
import java.util.List;
import org.entente.agreement.Obligation;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What one agreement's page shows beyond the agreement itself.
 *
 * @param reason why it was returned, refused, withdrawn or joined last
 * @param summary for the public, null while there is none
 */
public record AgreementExtras(
    String proposerName,
    @Nullable String ownerName,
    @Nullable String reason,
    @Nullable String joinedReference,
    @Nullable LocalizedText summary,
    Instant proposedAt,
    @Nullable Instant publishedAt,
    List<Obligation> obligations) {}
