package org.entente.recovery;

import java.util.Locale;
import org.entente.people.Role;

/** What can be asked for, and who decides on it. */
public enum RequestKind {
  /** Money that came, as finance noted it. */
  RECEIPT(Role.FINANCE_CONTROLLER),
  /** What is the beneficiary's was paid to them, as finance noted it. */
  RETURN(Role.FINANCE_CONTROLLER),
  /** To pay by instalments. */
  PLAN(Role.FINANCE_CONTROLLER),
  /** To pay less of a later award. */
  OFFSET(Role.FINANCE_CONTROLLER),
  WAIVER(Role.PRESIDENTS_OFFICE),
  WRITE_OFF(Role.PRESIDENTS_OFFICE),
  /** The beneficiary says that the demand is wrong. */
  OBJECTION(Role.OFFICER);

  private final Role decider;

  RequestKind(Role decider) {
    this.decider = decider;
  }

  public Role decider() {
    return decider;
  }

  /** Whether it lowers what is outstanding. */
  public boolean settles() {
    return this != RETURN && this != PLAN && this != OBJECTION;
  }

  /** Whether a line of the bank's statement shows it. */
  public boolean banked() {
    return this == RECEIPT || this == RETURN;
  }

  /** Whether the same waits for a decision only once. */
  boolean askedOnce() {
    return this == PLAN || this == WAIVER || this == WRITE_OFF;
  }

  /** As addresses write it. */
  public String path() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
