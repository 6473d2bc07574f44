package org.entente.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** An amount of money. */
@Described("An amount of money.")
public record Money(
    @Described(value = "Decimal, as a text so that no digit is lost.", example = "90000.00")
        @NotNull
        @Pattern(regexp = "[0-9]{1,15}([.][0-9]{1,4})?")
        String amount,
    @Described(value = "ISO 4217 code.", example = "EUR") @NotNull @Pattern(regexp = "[A-Z]{3}")
        String currency) {}
