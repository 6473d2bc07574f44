package org.entente.application;

import java.time.Instant;
import org.entente.form.Answers;
import org.entente.shared.ContentHash;

/**
 * What was submitted, as it stands for good.
 *
 * @param number counted from one; each resubmission has the next
 * @param formVersion of the call's form that it was filled in on
 * @param answers files among them by name and kind, without their bytes
 * @param hash of the canonical JSON of call, form version, answers and files
 * @param late whether it came after the deadline, under a waiver
 */
public record Snapshot(
    int number,
    int formVersion,
    Answers answers,
    ContentHash hash,
    Instant submittedAt,
    boolean late) {}
