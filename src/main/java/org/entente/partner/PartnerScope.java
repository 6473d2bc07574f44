package org.entente.partner;

/** How far away an organisation is, as the office that works with it sees it. */
public enum PartnerScope {
  INTERNATIONAL,
  REGIONAL,
  LOCAL
}
