package org.entente.ledger;

import java.util.Map;
import java.util.UUID;
import org.entente.shared.LocalizedText;

/** What programmes are called: the ledger knows them by id alone and asks whoever owns them. */
public interface ProgrammeNames {

  Map<UUID, LocalizedText> all();
}
