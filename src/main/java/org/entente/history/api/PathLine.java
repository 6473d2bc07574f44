package org.entente.history.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.entente.api.Described;
import org.entente.history.query.CasePath;

/** A case's way through one version of one process. */
@Described("A case's way through one version of one process, for drawing.")
record PathLine(
    @Described("Id of the deployed definition.") String definition,
    @Described(value = "Key of the process.", example = "agreement-intake") String process,
    @Described("Version of the model.") String version,
    Instant from,
    Instant to,
    @Described("Elements in the order in which they were entered.") List<Visit> visited,
    @Described("Elements that were entered and not left.") Set<String> open,
    @Described("Sequence flows that were taken.") Set<String> flows) {

  static PathLine of(CasePath path) {
    return new PathLine(
        path.definitionId(),
        path.processKey(),
        path.version(),
        path.from(),
        path.to(),
        path.steps().stream().map(step -> new Visit(step.id(), step.at())).toList(),
        path.open(),
        path.flows());
  }

  @Described("An element that the case came to.")
  record Visit(
      @Described(value = "Its id in the model.", example = "triageProposal") String element,
      Instant at) {}
}
