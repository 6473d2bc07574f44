package org.entente.bank.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.entente.api.Described;

/** A bank's file, as a program brings it. */
@Described("A bank’s pain.002, camt.053 or camt.054.")
record SentAnswer(
    @Described(value = "What the file is called.", example = "camt054-2026-11-26.xml")
        @NotNull
        @Size(min = 1, max = 150)
        String name,
    @Described("The bytes of the file, in Base64.") @NotNull @Size(min = 4, max = 36_000_000)
        String content) {}
