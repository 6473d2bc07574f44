package org.entente.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sent value: understood, empty (both null), or not understood.
 *
 * @param value in the shape that {@link Answers} promises
 */
record Reading(@Nullable Object value, FormCheck.@Nullable Problem problem) {

  static final Reading EMPTY = new Reading(null, null);

  static Reading of(@Nullable Object value) {
    return new Reading(value, null);
  }

  static Reading problem(String messageKey) {
    return new Reading(null, new FormCheck.Problem(messageKey, List.of()));
  }
}
