package org.entente.audit;

import java.util.List;

/** Writes history. Only ever adds; the database refuses anything else. */
public interface AuditLog {

  /** Writes the event in the caller's transaction; refuses to be called outside one. */
  void record(AuditEvent event);

  /** The same for many, in their order. */
  void recordAll(List<AuditEvent> events);
}
