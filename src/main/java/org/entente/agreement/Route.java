package org.entente.agreement;

/**
 * What the decision table {@code agreement-route} decided.
 *
 * @param template key of the text template
 */
public record Route(
    String template,
    boolean reviewLegal,
    boolean reviewFinance,
    boolean reviewDataProtection,
    boolean reviewRegistrar,
    boolean dueDiligence,
    boolean money) {

  /** Whether somebody has to approve the text. */
  public boolean reviewed() {
    return reviewLegal || reviewFinance || reviewDataProtection || reviewRegistrar;
  }
}
