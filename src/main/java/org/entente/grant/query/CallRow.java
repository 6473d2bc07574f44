package org.entente.grant.query;

import java.time.Instant;
import java.util.UUID;
import org.entente.grant.CallStatus;
import org.entente.shared.LocalizedText;

/** One line of the register of calls. */
public record CallRow(
    UUID id,
    String reference,
    LocalizedText title,
    LocalizedText programme,
    CallStatus status,
    Instant opensAt,
    Instant closesAt,
    int quota,
    int reserve,
    String languages,
    String owner) {}
