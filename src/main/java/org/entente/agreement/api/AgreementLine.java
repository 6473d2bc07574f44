package org.entente.agreement.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementType;
import org.entente.agreement.query.RegisterRow;
import org.entente.api.Described;
import org.entente.api.Texts;
import org.jspecify.annotations.Nullable;

/** One line of the register. */
@Described("An agreement as the register lists it, the newest first.")
record AgreementLine(
    UUID id,
    @Described(value = "Given at proposal.", example = "2026-0042") String reference,
    @Described(value = "The official number; null until it is archived.", example = "AG-2026-0007")
        @Nullable String number,
    AgreementType type,
    AgreementStatus status,
    Texts title,
    @Described("Names of the first counterpart.") Texts partner,
    @Described(
            value = "Of the first counterpart, ISO 3166-1 alpha-2; null for a person.",
            example = "GB")
        @Nullable String country,
    @Nullable LocalDate startsOn,
    @Described("Null for an agreement without end.") @Nullable LocalDate endsOn,
    @Described("Languages of its text.") List<String> languages,
    @Described("Language that decides where the texts differ; null where all are equal.")
        @Nullable String prevailing) {

  static AgreementLine of(RegisterRow row) {
    return new AgreementLine(
        row.id(),
        row.reference(),
        row.number(),
        row.type(),
        row.status(),
        Texts.of(row.title()),
        Texts.of(row.partner()),
        row.country(),
        row.startsOn(),
        row.endsOn(),
        Arrays.stream(row.languages().split(" ")).map(Tags::of).toList(),
        Tags.orNull(row.prevailing()));
  }
}
