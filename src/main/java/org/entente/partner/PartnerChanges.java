package org.entente.partner;

import java.util.Collection;
import java.util.UUID;

/** Hears, within the transaction, that what partners are found by has changed. */
public interface PartnerChanges {

  void changed(Collection<UUID> partners);
}
