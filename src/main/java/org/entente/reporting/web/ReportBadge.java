package org.entente.reporting.web;

import org.entente.reporting.ReportState;

/**
 * How a state looks.
 *
 * @param text message key
 */
public record ReportBadge(String text, String tone, String icon) {

  static ReportBadge of(ReportState state) {
    String text = "reporting.state." + state.name();
    return switch (state) {
      case EXPECTED -> new ReportBadge(text, "", "clock");
      case SENT -> new ReportBadge(text, "info", "eye");
      case RETURNED -> new ReportBadge(text, "warn", "undo");
      case EXCUSE_ASKED -> new ReportBadge(text, "info", "ask");
      case ACCEPTED, EXCUSED -> new ReportBadge(text, "ok", "check");
    };
  }
}
