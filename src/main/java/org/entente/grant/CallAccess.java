package org.entente.grant;

import java.util.UUID;

/** Staff, leadership, auditors and administrators read calls with all that belongs to them. */
public interface CallAccess {

  /** Whether this person reads what the public does not. */
  boolean reads(UUID person);

  /**
   * The call, for its reader.
   *
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none or this person may not read it
   */
  Call get(UUID call, UUID person);
}
