package org.entente.agreement.query;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register.
 *
 * @param partner name of the first counterpart
 * @param country of the first counterpart; null for a person
 * @param endsOn as archived, before that as proposed; null without an end
 */
public record RegisterRow(
    UUID id,
    String reference,
    @Nullable String number,
    AgreementType type,
    AgreementStatus status,
    LocalizedText title,
    LocalizedText partner,
    @Nullable String country,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable String prevailing,
    String languages,
    String cursor) {}
