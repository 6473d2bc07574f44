package org.entente.agreement.web;

import org.entente.agreement.query.RegisterRow;

/** One line of the register as it is shown. */
public record RegisterLine(RegisterRow row, Badge badge, String open, boolean closed) {

  static RegisterLine of(RegisterRow row) {
    return new RegisterLine(
        row,
        Badge.of(row.status()),
        "agreement.open." + row.status().name(),
        row.status().closed());
  }
}
