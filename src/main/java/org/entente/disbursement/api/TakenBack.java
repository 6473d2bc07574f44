package org.entente.disbursement.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entente.api.Described;

/** What is sent to take an order back. */
@Described("Why a released payment order is taken back.")
record TakenBack(
    @Described(value = "The reason, as it is kept and shown.", example = "The day is wrong.")
        @NotNull
        @Size(min = 5, max = 2000)
        String reason) {}
