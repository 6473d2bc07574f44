package org.entente.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets what concerns the whole review of a call happen one after the other: its open tasks first,
 * as whoever completes one holds it, then the panel.
 */
@Component
class ReviewTurn {

  private final ReviewWorkflow workflow;
  private final PanelStore panels;

  ReviewTurn(ReviewWorkflow workflow, PanelStore panels) {
    this.workflow = workflow;
    this.panels = panels;
  }

  /** The call's panel as it stands; empty where its review has not begun. */
  Optional<Panel> take(UUID call) {
    workflow.holdCall(call);
    return panels.hold(call);
  }
}
