package org.entente.partner.query;

import java.util.UUID;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A network that partners can be narrowed to. */
public record NetworkChoice(UUID id, LocalizedText names, @Nullable String acronym) {}
