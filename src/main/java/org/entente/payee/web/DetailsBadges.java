package org.entente.payee.web;

import org.entente.payee.DetailsState;
import org.springframework.stereotype.Component;

/** How states look: {@code @detailsBadges} in templates. */
@Component("detailsBadges")
public class DetailsBadges {

  DetailsBadges() {}

  /** Empty for a plain one. */
  public String tone(DetailsState state) {
    return switch (state) {
      case ENTERED -> "info";
      case WAITING -> "warn";
      case PAYABLE -> "ok";
      case REFUSED, REFUTED -> "bad";
      case STOPPED, REPLACED -> "void";
    };
  }

  public String icon(DetailsState state) {
    return switch (state) {
      case ENTERED -> "users";
      case WAITING -> "clock";
      case PAYABLE -> "check";
      case REFUSED, REFUTED -> "x";
      case STOPPED, REPLACED -> "void";
    };
  }
}
