package org.entente.people;

import org.entente.shared.Refusal;

/** Refused until the person has signed in again for this action. */
public class FreshAuthenticationNeeded extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient FreshAction action;

  public FreshAuthenticationNeeded(FreshAction action) {
    super(Kind.FORBIDDEN, "people.fresh.needed");
    this.action = action;
  }

  public FreshAction action() {
    return action;
  }
}
