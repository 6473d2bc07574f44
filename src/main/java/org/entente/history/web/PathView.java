package org.entente.history.web;

import java.time.Instant;
import java.util.List;
import org.entente.history.query.CasePath;

/**
 * One path on its diagram.
 *
 * @param address of this page with this path drawn
 * @param model address of the BPMN XML
 * @param visits element ids with how often, as JSON
 * @param open element ids, as JSON
 * @param flows flow ids, as JSON
 * @param words the same as words
 */
record PathView(
    CasePath path,
    boolean current,
    String address,
    String model,
    String visits,
    String open,
    String flows,
    List<Step> words) {

  /**
   * One element the case came to.
   *
   * @param time how often it had come there, this time included
   * @param waits true where it still stands
   */
  record Step(String name, Instant at, int time, boolean waits) {}
}
