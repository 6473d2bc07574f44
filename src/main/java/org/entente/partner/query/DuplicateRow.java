package org.entente.partner.query;

/**
 * Two partners that may be one.
 *
 * @param reason how the pair was found, {@code NAME}
 */
public record DuplicateRow(PartnerRow one, PartnerRow other, String reason, String cursor) {}
