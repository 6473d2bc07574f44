package org.entente.partner;

import java.util.List;

/**
 * A row that an import could not take.
 *
 * @param line of the file where the row begins, from 1
 * @param reason last part of the message key {@code partner-import.reason.…}
 * @param excerpt the beginning of the row
 */
public record UnusableRow(
    int number, int line, String reason, List<String> arguments, String excerpt) {}
