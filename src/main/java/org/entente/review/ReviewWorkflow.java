package org.entente.review;

import java.util.UUID;

/** What the engine is told of reviews. */
public interface ReviewWorkflow {

  /** The panel of a call stands: its reviewers are drawn. */
  void panelAppointed(UUID call);

  /** The reviewers of an application are asked. */
  void reviewBegun(UUID review);

  /** One more reviewer is wanted for an application whose reviews were all in. */
  void anotherReviewAsked(UUID review);

  /** The review of an application ends wherever it stands; one that has ended stays so. */
  void reviewClosed(UUID review);

  /** Something has changed that the ranking of the call depends on. */
  void reviewsChanged(UUID call);

  void panelCancelled(UUID call);

  /** Nobody completes a task of the call until the transaction ends. */
  void holdCall(UUID call);

  /** The same for the review of an application. */
  void holdReview(UUID review);
}
