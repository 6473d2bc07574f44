package org.entente.reporting;

import java.util.UUID;

/** What happens to reports, told to their cases. */
public interface ReportingWorkflow {

  void expected(UUID report);

  void sent(UUID report);

  void excuseAsked(UUID report);
}
