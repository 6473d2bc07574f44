package org.entente.people;

import java.util.UUID;
import org.entente.shared.CaseRef;

/**
 * Implemented by the module that owns a kind of case: who may read one. Auditors read every case
 * and are not asked about.
 */
public interface CaseAccess {

  /** {@code agreement} and the like. */
  String kind();

  boolean mayRead(CaseRef caseRef, UUID personId);
}
