package org.entente.bank.answer;

import java.time.Instant;
import java.util.UUID;
import org.entente.bank.answer.AnswerFile.Why;
import org.jspecify.annotations.Nullable;

/**
 * What a bank offers over its line and could not be taken.
 *
 * @param item as the bank calls it in its list
 * @param fault what is wrong with the file; null where it could not be fetched
 * @param trouble what the line said; null where the file is wrong
 * @param nextAt when it is fetched again; null where a person has to ask for it
 */
public record MissedAnswer(
    UUID id,
    String account,
    String item,
    String name,
    Instant since,
    int failures,
    @Nullable Why fault,
    @Nullable String trouble,
    @Nullable Instant nextAt) {}
