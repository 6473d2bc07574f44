package org.entente.signature.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a confirmation.
 *
 * @param field {@code consent}, {@code password} or {@code reason}
 * @param key of the message
 * @param nextKey of the message that says what to do, null where the first one does
 */
record SigningProblem(String field, String key, @Nullable String nextKey, List<Object> arguments) {

  public Object[] values() {
    return arguments.toArray();
  }
}
