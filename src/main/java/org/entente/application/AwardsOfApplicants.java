package org.entente.application;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What applicants may know of awards that their applications became; implemented by the module that
 * owns awards, which this one must not know.
 */
public interface AwardsOfApplicants {

  /** By application; nothing of what the applicant was not told yet. */
  Map<UUID, Told> of(Collection<UUID> applications);

  /**
   * @param path of the applicant's page of the award
   * @param state message key of where it stands
   */
  record Told(String path, String state) {}
}
