package org.entente.award.web;

import org.entente.award.AwardStatus;

/**
 * How a status looks: glyph and colour; its word is a message.
 *
 * @param tone {@code ok}; empty for a plain one
 */
public record AwardBadge(String tone, String icon, String text) {

  public static AwardBadge of(AwardStatus status) {
    String text = "award.status." + status.name();
    return switch (status) {
      case PROPOSED, RESERVE -> new AwardBadge("", "ring", text);
      case WAITING -> new AwardBadge("warn", "clock", text);
      case APPROVAL, DECIDED -> new AwardBadge("info", "users", text);
      case OFFERED -> new AwardBadge("info", "half", text);
      case ACCEPTED -> new AwardBadge("info", "pen", text);
      case COMMITTED -> new AwardBadge("ok", "check", text);
      case REFUSED, LAPSED, UNSIGNED -> new AwardBadge("bad", "x", text);
      case DECLINED, WITHDRAWN, CANCELLED, NOT_REACHED -> new AwardBadge("void", "void", text);
    };
  }
}
