package org.entente.agreement.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementType;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.api.Texts;
import org.jspecify.annotations.Nullable;

/** A proposal: the same fields as on the page, checked by the same form. */
@Described("A proposal; the same rules hold as for the form of that name.")
record NewAgreement(
    @NotNull AgreementType type,
    @Described("The title, in every language of the text.") @NotNull @Valid Texts title,
    @Described("Our institution that agrees; a partner that is `own`.") @NotNull UUID ourEntity,
    @Described("Who we agree with, by id.") @NotNull @Size(min = 1, max = 20) List<UUID> partners,
    @Described("Who benefits without being a party, by id.") @Size(max = 20)
        @Nullable List<UUID> beneficiaries,
    @Described("Fields of cooperation.") @NotNull @Size(min = 1, max = 30)
        List<@NotNull @Pattern(regexp = "[A-Z_]{2,40}") String> fields,
    @Described("Languages of the text.") @NotNull @Size(min = 1, max = 4)
        List<@NotNull @Pattern(regexp = "en|fr|es|ar") String> languages,
    @Described("Language that decides where the texts differ, needed where there are several.")
        @Pattern(regexp = "en|fr|es|ar")
        @Nullable String prevailing,
    @Described("Why it is worth doing.") @NotNull @Size(min = 20, max = 4000) String rationale,
    @Described("What it is worth; left out where no money is involved.") @Valid
        @Nullable Money money,
    @NotNull LocalDate startsOn,
    @Described("Left out for an agreement without end.") @Nullable LocalDate endsOn) {}
