package org.entente.signature.web;

import java.util.Arrays;
import java.util.Locale;
import org.entente.shared.Refusal;
import org.entente.signature.Signing;

/** The three things a signatory can do, each confirmed on a page of its own. */
enum Step {
  SIGN(Signing.SIGNED),
  REFUSE(Signing.REFUSED),
  PASS(Signing.PASSED);

  private final Signing answer;

  Step(Signing answer) {
    this.answer = answer;
  }

  public Signing answer() {
    return answer;
  }

  /** As it stands in the path. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws Refusal not found, for anything else
   */
  static Step of(String key) {
    return Arrays.stream(values())
        .filter(step -> step.key().equals(key))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }
}
