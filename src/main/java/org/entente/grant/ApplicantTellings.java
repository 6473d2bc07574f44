package org.entente.grant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the applicants of a call; implemented by the module that owns applications. */
public interface ApplicantTellings {

  /**
   * Tells the next of those who drafted or submitted an application of the call's later deadline.
   *
   * @param last the application whose applicant was told last, null before the first
   * @return the last one of these, null when nobody was left
   */
  @Nullable UUID tellExtended(Call call, @Nullable UUID last, int most);
}
