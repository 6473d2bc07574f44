package org.entente.partner;

/** What sort of organisation it is; decision tables read the name. */
public enum PartnerKind {
  UNIVERSITY,
  FOUNDATION,
  COMPANY,
  PUBLIC_AUTHORITY,
  ACCREDITATION_BODY,
  RESEARCH_CENTRE,
  SCHOOL,
  GROUP
}
