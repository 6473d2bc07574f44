package org.entente.grant;

/** What a programme pays for. */
public enum ProgrammeKind {
  MOBILITY_OUT,
  MOBILITY_IN,
  VISITING_PROFESSOR,
  JOINT_SCHOLARSHIP,
  DUAL_DEGREE_SUPPORT,
  STUDENT_PROJECT
}
