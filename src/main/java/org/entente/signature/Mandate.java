package org.entente.signature;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A recorded mandate to bind the institution.
 *
 * @param basis the decision, power of attorney or statute that gives it, with its date
 * @param until the last day it holds
 */
public record Mandate(UUID holder, String basis, LocalDate from, LocalDate until) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
