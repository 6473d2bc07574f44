package org.entente.ledger.query;

import java.time.Instant;
import java.util.UUID;
import org.entente.ledger.Account;
import org.entente.ledger.EntryCause;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One entry as its readers see it.
 *
 * @param corrects number of the entry that it moves back, null for none
 */
public record BookRow(
    UUID id,
    long number,
    EntryCause cause,
    Account source,
    Account destination,
    Money amount,
    CaseRef subject,
    Actor actor,
    Instant at,
    @Nullable Long corrects) {}
