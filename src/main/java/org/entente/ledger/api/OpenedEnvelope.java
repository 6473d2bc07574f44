package org.entente.ledger.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.api.Money;
import org.entente.api.Texts;
import org.entente.ledger.NewEnvelope;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** An envelope to be opened. */
@Described("An envelope to be opened, and its first amount to be decided on.")
record OpenedEnvelope(
    @Described("Null for an envelope that belongs to none.") @Nullable UUID programme,
    @Described("The name, in at least one language.") @NotNull @Valid Texts name,
    @Described("The year it is of.") @NotNull @Min(2000) @Max(2100) Integer year,
    @Described("The first amount; its currency is the envelope’s.") @NotNull @Valid Money amount,
    @Described("The decision it rests on.") @NotNull @Size(min = 5, max = 2000) String reason) {

  NewEnvelope envelope() {
    if (name.byLanguage().isEmpty()) {
      throw Refusal.invalid("ledger.open.noName");
    }
    return new NewEnvelope(
        programme, new LocalizedText(name.byLanguage()), year, money().currency());
  }

  org.entente.shared.Money money() {
    return Amounts.read(amount);
  }
}
