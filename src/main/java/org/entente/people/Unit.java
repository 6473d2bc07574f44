package org.entente.people;

import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A part of the house.
 *
 * @param code lower case, {@code genie-chimique}
 * @param office the institution it belongs to, by its full name
 * @param parent code of the unit above, null at the top
 */
@Table("people_unit")
public record Unit(@Id String code, LocalizedText name, String office, @Nullable String parent) {}
