package org.entente.disbursement.web;

/** One way to narrow the list. */
public record StandingFacet(String text, String link, int count, boolean chosen) {}
