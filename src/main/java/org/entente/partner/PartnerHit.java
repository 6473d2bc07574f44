package org.entente.partner;

import java.util.UUID;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A partner that a search found.
 *
 * @param known whether there are agreements with it
 */
public record PartnerHit(
    UUID id,
    LocalizedText names,
    @Nullable String acronym,
    String country,
    @Nullable String city,
    boolean own,
    boolean known) {}
