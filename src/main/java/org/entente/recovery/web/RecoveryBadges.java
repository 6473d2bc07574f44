package org.entente.recovery.web;

import org.entente.recovery.RecoveryState;
import org.entente.recovery.RequestState;
import org.springframework.stereotype.Component;

/** How a state looks: glyph and colour; its word is a message. */
@Component
public class RecoveryBadges {

  /**
   * @param tone {@code ok}; empty for a plain one
   */
  public record Badge(String tone, String icon, String text) {}

  public Badge of(RecoveryState state) {
    String text = "recovery.state." + state;
    return switch (state) {
      case OPENED -> new Badge("info", "half", text);
      case DEMANDED -> new Badge("warn", "clock", text);
      case IN_INSTALMENTS -> new Badge("info", "cal", text);
      case SETTLED -> new Badge("ok", "check", text);
      case WAIVED, WRITTEN_OFF, DROPPED -> new Badge("void", "void", text);
    };
  }

  public Badge of(RequestState state) {
    String text = "recovery.requestState." + state;
    return switch (state) {
      case ASKED -> new Badge("info", "users", text);
      case APPROVED -> new Badge("info", "clock", text);
      case BOOKED -> new Badge("ok", "check", text);
      case REFUSED -> new Badge("bad", "x", text);
      case WITHDRAWN -> new Badge("void", "void", text);
    };
  }
}
