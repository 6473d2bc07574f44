package org.entente.iso20022.answer;

import java.util.List;
import org.entente.iso20022.Reason;
import org.jspecify.annotations.Nullable;

/** Why something was refused or came back. */
final class Reasons {

  private Reasons() {}

  /** All that stand on an answer. */
  static List<Reason> of(Element answer) {
    return answer.all("StsRsnInf").map(Reasons::reason).toList();
  }

  static Reason reason(Element information) {
    @Nullable String code = information.text("Rsn", "Cd");
    return new Reason(
        code == null ? information.text("Rsn", "Prtry") : code,
        information.all("AddtlInf").map(Element::text).filter(text -> !text.isEmpty()).toList());
  }
}
