package org.entente.form.schema;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * {@code number}.
 *
 * @param decimals most digits after the point; null for any number
 * @param increment the answer is a multiple of it
 * @param min number or FEEL, empty for none
 */
public record NumberInput(
    Common common,
    Traits traits,
    @Nullable Integer decimals,
    @Nullable BigDecimal increment,
    String min,
    String max,
    Affixes affixes)
    implements Input {}
