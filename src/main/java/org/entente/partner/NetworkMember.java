package org.entente.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner in a network; once in each.
 *
 * @param zone one of the network's, or null
 */
public record NetworkMember(
    UUID id,
    UUID networkId,
    UUID partnerId,
    NetworkRole role,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    @Nullable String zone) {}
