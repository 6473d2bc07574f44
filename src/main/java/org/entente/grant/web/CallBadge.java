package org.entente.grant.web;

import org.entente.grant.CallStatus;

/** The colour and the icon of a call's state. */
public record CallBadge(String text, String tone, String icon) {

  static CallBadge of(CallStatus status) {
    return switch (status) {
      case DRAFT -> badge(status, "info", "pen");
      case IN_APPROVAL -> badge(status, "warn", "clock");
      case ANNOUNCED -> badge(status, "info", "clock");
      case OPEN -> badge(status, "ok", "check");
      case CLOSED -> badge(status, "info", "lock");
      case CANCELLED -> badge(status, "void", "void");
      case CONCLUDED -> badge(status, "ok", "check");
    };
  }

  private static CallBadge badge(CallStatus status, String tone, String icon) {
    return new CallBadge("grant.status." + status.name(), tone, icon);
  }
}
