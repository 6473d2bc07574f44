package org.entente.tasklist.web;

import java.util.List;

/**
 * What the page after a change says of it; kept in the session between the two.
 *
 * @param key of its message
 */
record Toast(String key, List<Object> arguments) {

  static Toast of(String key, Object... arguments) {
    return new Toast(key, List.of(arguments));
  }

  public Object[] values() {
    return arguments.toArray();
  }
}
