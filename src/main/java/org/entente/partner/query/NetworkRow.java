package org.entente.partner.query;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of networks.
 *
 * @param members that belong to it today, candidates not counted
 * @param representative ours
 * @param feeDueOn the next fee that is not paid, null without one
 */
public record NetworkRow(
    UUID id,
    LocalizedText names,
    @Nullable String acronym,
    int members,
    @Nullable String representative,
    @Nullable LocalDate mandateEndsOn,
    @Nullable LocalDate feeDueOn) {}
