package org.entente.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports as they stand. */
public interface Reports {

  Optional<Report> find(UUID id);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  Report get(UUID id);

  Optional<Report> ofAward(UUID award);

  /** Everything that was sent for one, the latest first. */
  List<Sending> sendings(UUID id);

  /** What these go by; those that are not there are left out. */
  Map<UUID, String> references(Collection<UUID> ids);

  /**
   * The next ones in the order of their due days, those that are settled last.
   *
   * @param state null for all
   * @param after the last of the page before, null for the first page
   */
  List<Report> page(@Nullable ReportState state, @Nullable Report after, int limit);
}
