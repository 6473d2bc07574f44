package org.entente.agreement.web;

import org.entente.agreement.AgreementStatus;

/**
 * How a status looks: glyph and colour; its word is a message.
 *
 * @param tone {@code ok}; empty for a plain one
 */
public record Badge(String tone, String icon, String text) {

  static Badge of(AgreementStatus status) {
    String text = "agreement.status." + status.name();
    return switch (status) {
      case PROPOSED, TRIAGE -> new Badge("info", "dot", text);
      case RETURNED -> new Badge("warn", "undo", text);
      case DRAFTING, SIGNATURE -> new Badge("info", "pen", text);
      case LEGAL_REVIEW -> new Badge("info", "scale", text);
      case SIGNED, IN_FORCE -> new Badge("ok", "check", text);
      case REFUSED -> new Badge("bad", "x", text);
      case LAPSED -> new Badge("bad", "clock", text);
      case WITHDRAWN, ENDED -> new Badge("void", "void", text);
      case JOINED -> new Badge("void", "swap", text);
    };
  }
}
