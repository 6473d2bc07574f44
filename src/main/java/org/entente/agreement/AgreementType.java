package org.entente.agreement;

/** What kind of agreement; decision tables read the name. */
public enum AgreementType {
  MOU,
  COOPERATION,
  STUDENT_EXCHANGE,
  DUAL_DEGREE,
  JOINT_DEGREE,
  JOINT_DOCTORATE,
  ERASMUS_IIA,
  RESEARCH,
  VISITING_PROFESSOR,
  NETWORK_MEMBERSHIP,
  GRANT
}
