package org.entente.partner.query;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.partner.NetworkRole;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One member on a network's page, or one network on a member's. */
public record MemberRow(
    UUID id,
    UUID networkId,
    UUID partnerId,
    LocalizedText names,
    String country,
    boolean own,
    NetworkRole role,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable String zone) {}
