package org.entente.partner.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.entente.api.Described;
import org.entente.partner.NativeName;
import org.jspecify.annotations.Nullable;

/** The name an organisation has at home, in its own script. */
@Described("The name an organisation has at home, in its own script.")
record HomeName(
    @Described(value = "BCP 47 language tag.", example = "ja")
        @NotNull
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        @Size(max = 35)
        String language,
    @NotNull @Size(min = 1, max = 300) @Pattern(regexp = ".*\\S.*") String text) {

  static @Nullable HomeName of(@Nullable NativeName name) {
    return name == null ? null : new HomeName(name.tag(), name.text());
  }

  NativeName name() {
    return new NativeName(language, text.strip());
  }
}
