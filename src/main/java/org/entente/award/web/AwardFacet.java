package org.entente.award.web;

/** One way to narrow the list. */
public record AwardFacet(String text, String link, int count, boolean chosen) {}
