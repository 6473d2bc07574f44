package org.entente.demo;

import org.entente.workflow.OpenTask;

/** What one story does otherwise than the straight way, and how often it has come by. */
final class DemoTurns {

  private final DemoState until;
  private int drafts;

  DemoTurns(DemoState until) {
    this.until = until;
  }

  /** True when the story has come to where it stands in the demo. */
  boolean pauseBefore(OpenTask task) {
    if (until == DemoState.SECOND_REVIEW) {
      return drafts > 1 && until.stopsBefore(task.key());
    }
    if (until == DemoState.WITHDRAWN) {
      return DemoState.TRIAGE.stopsBefore(task.key());
    }
    return until.stopsBefore(task.key());
  }

  boolean returnsProposal() {
    return until == DemoState.RETURNED;
  }

  boolean refusesProposal() {
    return until == DemoState.REFUSED;
  }

  /** The first review of such a story asks for changes; all of its reviewers have then answered. */
  boolean asksForChanges(OpenTask task) {
    return until == DemoState.SECOND_REVIEW && drafts == 1 && "LEGAL".equals(task.element());
  }

  /** The second draft of such a story is what the review asked for. */
  boolean revises(OpenTask task) {
    return until == DemoState.SECOND_REVIEW && drafts == 1 && task.key().equals("editDraft");
  }

  void drafted() {
    drafts++;
  }
}
