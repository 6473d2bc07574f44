package org.entente.legalreview;

import java.util.ArrayList;
import java.util.List;
import org.entente.agreement.Route;
import org.entente.people.Role;
import org.jspecify.annotations.Nullable;

/** In which role somebody reviews. Its name is the multi-instance element of the review task. */
public enum ReviewerRole {
  LEGAL(Role.LEGAL),
  FINANCE(Role.FINANCE_OFFICER),
  DATA_PROTECTION(Role.DATA_PROTECTION),
  REGISTRAR(Role.REGISTRAR);

  private final Role role;

  ReviewerRole(Role role) {
    this.role = role;
  }

  /** The group whose members may review in this role. */
  public String group() {
    return role.key();
  }

  /** Who reviews, as the route says; legal does where no route was decided. */
  static List<ReviewerRole> of(@Nullable Route route) {
    List<ReviewerRole> roles = new ArrayList<>();
    if (route == null || route.reviewLegal()) {
      roles.add(LEGAL);
    }
    if (route != null && (route.reviewFinance() || route.money())) {
      roles.add(FINANCE);
    }
    if (route != null && route.reviewDataProtection()) {
      roles.add(DATA_PROTECTION);
    }
    if (route != null && route.reviewRegistrar()) {
      roles.add(REGISTRAR);
    }
    return roles.isEmpty() ? List.of(LEGAL) : List.copyOf(roles);
  }
}
