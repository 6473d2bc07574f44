package org.entente.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param amount null for an objection
 */
public record NewRequest(
    RequestKind kind,
    @Nullable Money amount,
    @Nullable LocalDate bankDay,
    @Nullable String bankReference,
    @Nullable UUID target,
    String reason,
    List<PlanLine> plan) {

  public static NewRequest receipt(Money amount, LocalDate day, String bankReference) {
    return new NewRequest(RequestKind.RECEIPT, amount, day, bankReference, null, "", List.of());
  }

  public static NewRequest returned(Money amount, LocalDate day, String bankReference) {
    return new NewRequest(RequestKind.RETURN, amount, day, bankReference, null, "", List.of());
  }

  public static NewRequest plan(List<PlanLine> lines, String reason) {
    Money sum = PlanLine.sum(lines, lines.get(0).amount().currency());
    return new NewRequest(RequestKind.PLAN, sum, null, null, null, reason, lines);
  }

  public static NewRequest offset(UUID disbursement, Money amount, String reason) {
    return new NewRequest(RequestKind.OFFSET, amount, null, null, disbursement, reason, List.of());
  }

  public static NewRequest waiver(Money amount, String reason) {
    return new NewRequest(RequestKind.WAIVER, amount, null, null, null, reason, List.of());
  }

  public static NewRequest writeOff(Money amount, String reason) {
    return new NewRequest(RequestKind.WRITE_OFF, amount, null, null, null, reason, List.of());
  }

  public static NewRequest objection(String reason) {
    return new NewRequest(RequestKind.OBJECTION, null, null, null, null, reason, List.of());
  }
}
