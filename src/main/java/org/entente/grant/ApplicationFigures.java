package org.entente.grant;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/** How many applications a call has; implemented by the module that owns them. */
public interface ApplicationFigures {

  /** Submitted applications by day in the house's time zone, without the days that had none. */
  SortedMap<LocalDate, Integer> perDay(UUID call);

  /** The same by the host's country, ISO 3166-1 alpha-2. */
  Map<String, Integer> byCountry(UUID call);

  /** The same by code of the applicant's unit. */
  Map<String, Integer> byUnit(UUID call);

  /** How far the end of a cancelled call's applications has come. */
  Ending ending(UUID call);

  /**
   * @param done those that were ended, and their applicants told
   * @param all those, and the ones that are still to be ended
   */
  record Ending(int done, int all) {

    public boolean goingOn() {
      return done < all;
    }
  }
}
