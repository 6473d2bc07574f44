package org.entente.agreement.web;

import java.util.ArrayList;
import java.util.List;
import org.entente.agreement.AgreementStatus;

/**
 * One step on an agreement's way.
 *
 * @param text message key
 * @param state {@code done}, {@code now}, {@code bad}, {@code back}; empty for one to come
 */
public record StepView(String text, String state, String icon) {

  private static final List<String> NAMES =
      List.of("proposal", "endorsement", "triage", "drafting", "review", "signature", "force");

  /**
   * @param reached how far a closed case came, as an index of the steps
   */
  static List<StepView> of(AgreementStatus status, int reached) {
    int now = status.closed() && status != AgreementStatus.ENDED ? reached : position(status);
    List<StepView> steps = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      String state = i < now ? "done" : i == now ? state(status) : "";
      steps.add(new StepView("agreement.step." + NAMES.get(i), state, icon(state)));
    }
    return steps;
  }

  private static int position(AgreementStatus status) {
    return switch (status) {
      case PROPOSED, RETURNED -> 1;
      case TRIAGE -> 2;
      case DRAFTING -> 3;
      case LEGAL_REVIEW -> 4;
      case SIGNATURE -> 5;
      case SIGNED -> 6;
      case IN_FORCE, ENDED -> 7;
      case REFUSED, WITHDRAWN, JOINED, LAPSED -> 1;
    };
  }

  private static String state(AgreementStatus status) {
    return switch (status) {
      case REFUSED, LAPSED -> "bad";
      case RETURNED, WITHDRAWN, JOINED -> "back";
      default -> "now";
    };
  }

  private static String icon(String state) {
    return switch (state) {
      case "done" -> "check";
      case "now" -> "dot";
      case "bad" -> "x";
      case "back" -> "undo";
      default -> "";
    };
  }
}
