package org.entente.application.query;

import java.util.List;
import java.util.UUID;
import org.entente.shared.LocalizedText;

/** What the office's list can be narrowed to: what there are applications of. */
public record ListChoices(List<CallChoice> calls, List<String> countries, List<String> units) {

  /** One call with applications. */
  public record CallChoice(UUID id, String reference, LocalizedText title) {}
}
