package org.entente.recovery.web;

import java.util.Map;
import java.util.Set;
import org.entente.people.Role;
import org.entente.recovery.Recovery;
import org.entente.recovery.RequestKind;
import org.entente.shared.Money;
import org.entente.shared.Refusal;

/** Who of the office may ask for what. */
final class Asking {

  static final Map<RequestKind, Set<Role>> KINDS =
      Map.of(
          RequestKind.RECEIPT, Set.of(Role.FINANCE_OFFICER),
          RequestKind.RETURN, Set.of(Role.FINANCE_OFFICER),
          RequestKind.PLAN, Set.of(Role.FINANCE_OFFICER),
          RequestKind.OFFSET, Set.of(Role.FINANCE_OFFICER),
          RequestKind.WAIVER, Set.of(Role.OFFICER, Role.FINANCE_OFFICER),
          RequestKind.WRITE_OFF, Set.of(Role.FINANCE_DIRECTOR));

  /** Those who may withdraw what nobody has decided on. */
  static final Set<Role> WITHDRAWING =
      Set.of(Role.OFFICER, Role.FINANCE_OFFICER, Role.FINANCE_DIRECTOR);

  /** Those who may ask for money back. */
  static final Set<Role> STARTING = Set.of(Role.OFFICER, Role.FINANCE_OFFICER);

  private Asking() {}

  /** How much can be asked for at most. */
  static Money most(RequestKind kind, Recovery recovery) {
    return kind == RequestKind.RETURN ? recovery.returns().free() : recovery.tally().free();
  }

  /**
   * @throws Refusal 404 where nothing is called so
   */
  static RequestKind kind(String path) {
    return KINDS.keySet().stream()
        .filter(each -> each.path().equals(path))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }
}
