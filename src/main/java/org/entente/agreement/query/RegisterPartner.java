package org.entente.agreement.query;

import java.util.UUID;
import org.entente.shared.LocalizedText;

/** A partner whose agreements somebody can find in the register. */
public record RegisterPartner(UUID id, LocalizedText names) {}
