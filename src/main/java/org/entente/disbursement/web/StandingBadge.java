package org.entente.disbursement.web;

import org.entente.disbursement.query.PaymentStanding;

/**
 * How a standing looks: glyph and colour; its word is a message.
 *
 * @param tone {@code ok}; empty for a plain one
 */
public record StandingBadge(String tone, String icon, String text) {

  public static StandingBadge of(PaymentStanding standing) {
    String text = "disbursement.standing." + standing;
    return switch (standing) {
      case WAITING -> new StandingBadge("", "clock", text);
      case DUE -> new StandingBadge("info", "pay", text);
      case DRAFT -> new StandingBadge("info", "half", text);
      case CHECKED -> new StandingBadge("info", "users", text);
      case RELEASED, SENT -> new StandingBadge("info", "bank", text);
      case UNKNOWN -> new StandingBadge("warn", "ask", text);
      case PAID -> new StandingBadge("ok", "check", text);
      case REFUSED, RETURNED, REVERSED -> new StandingBadge("bad", "undo", text);
      case ENDED -> new StandingBadge("void", "void", text);
    };
  }
}
