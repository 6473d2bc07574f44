package org.entente.history.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The way a case took through one version of one process, over all its instances.
 *
 * @param visits how often each element was entered
 * @param open elements that were entered and not left
 * @param flows sequence flows taken
 * @param steps the elements in the order in which they were entered
 */
public record CasePath(
    String definitionId,
    String processKey,
    Instant from,
    Instant to,
    Map<String, Integer> visits,
    Set<String> open,
    Set<String> flows,
    List<PathStep> steps) {

  /** Version of the model, as the engine counts deployments. */
  public String version() {
    String[] parts = definitionId.split(":");
    return parts.length > 1 ? parts[1] : "";
  }

  static CasePath of(List<PathStep> all) {
    Map<String, Integer> visits = new LinkedHashMap<>();
    Map<String, Integer> ends = new LinkedHashMap<>();
    Set<String> flows = new LinkedHashSet<>();
    List<PathStep> steps = new ArrayList<>();
    for (PathStep step : all) {
      if (step.wrapper()) {
        continue;
      }
      if (step.taken()) {
        flows.add(step.id());
      } else if (step.starts()) {
        visits.merge(step.id(), 1, Integer::sum);
        steps.add(step);
      } else {
        ends.merge(step.id(), 1, Integer::sum);
      }
    }
    Set<String> open = new LinkedHashSet<>(visits.keySet());
    open.removeIf(id -> ends.getOrDefault(id, 0) >= visits.getOrDefault(id, 0));
    PathStep first = all.get(0);
    PathStep last = all.get(all.size() - 1);
    return new CasePath(
        first.definitionId(),
        first.processKey(),
        first.at(),
        last.at(),
        visits,
        open,
        flows,
        steps);
  }
}
