package org.entente.application;

import java.util.UUID;

/** Ends of an application other than a decision. */
public interface Withdrawals {

  /**
   * The applicant takes it back; its case ends wherever it stands.
   *
   * @throws org.entente.shared.Refusal CONFLICT where it has ended already
   */
  void withdraw(UUID application, String reason);

  /** The case has ended by a withdrawal that was asked for before. */
  void withdrawn(UUID application);

  /** The case has ended since its call was cancelled. */
  void cancelled(UUID application);
}
