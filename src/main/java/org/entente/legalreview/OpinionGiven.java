package org.entente.legalreview;

import java.util.UUID;
import org.entente.shared.ContentHash;

/** A reviewer gave an opinion; published in its transaction. */
public record OpinionGiven(
    UUID agreementId, ReviewerRole role, Opinion opinion, ContentHash hash) {}
