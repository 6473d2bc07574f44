package org.entente.publication.export;

import java.util.List;
import org.entente.grant.ProgrammeKind;
import org.entente.publication.PublishedGrant;
import org.jspecify.annotations.Nullable;

/** What our programmes are in the standard's code lists for grants to individuals. */
final class Codes {

  /** A development opportunity: why somebody gets a grant is never that they need it. */
  static final String REASON = "GTIR110";

  private static final String TRAVEL = "GTIP100";
  private static final String EDUCATION = "GTIP130";
  private static final String WORK = "GTIP140";

  private Codes() {}

  static List<String> purposes(PublishedGrant.@Nullable Under programme) {
    return programme == null ? List.of(EDUCATION) : purposes(programme.kind());
  }

  private static List<String> purposes(ProgrammeKind kind) {
    return switch (kind) {
      case MOBILITY_OUT, MOBILITY_IN -> List.of(EDUCATION, TRAVEL);
      case VISITING_PROFESSOR -> List.of(WORK, TRAVEL);
      case JOINT_SCHOLARSHIP, DUAL_DEGREE_SUPPORT, STUDENT_PROJECT -> List.of(EDUCATION);
    };
  }
}
