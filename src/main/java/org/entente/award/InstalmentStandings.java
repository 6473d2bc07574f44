package org.entente.award;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far instalments are paid: told by the module that pays them. */
public interface InstalmentStandings {

  /** By the number of the instalment; empty before the money of the award is committed. */
  Map<Integer, Standing> of(UUID award);

  /**
   * @param text message key of the state
   * @param tone {@code ok}, {@code warn}, {@code bad}, {@code info}; empty for a plain one
   * @param say message key of the sentence for its beneficiary, with {@code arguments}
   * @param link for the office
   */
  record Standing(
      String text,
      String tone,
      String icon,
      String say,
      List<Object> arguments,
      @Nullable String link) {}
}
