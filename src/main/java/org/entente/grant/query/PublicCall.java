package org.entente.grant.query;

import java.time.Instant;
import java.util.List;
import org.entente.grant.Audience;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;

/**
 * A call as the public sees it.
 *
 * @param open whether it takes applications now
 */
public record PublicCall(
    String reference,
    LocalizedText title,
    LocalizedText summary,
    List<Language> languages,
    Instant opensAt,
    Instant closesAt,
    LocalizedText programme,
    List<Audience> audience,
    boolean open) {}
