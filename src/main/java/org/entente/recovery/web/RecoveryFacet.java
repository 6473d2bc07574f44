package org.entente.recovery.web;

/** One way to narrow the list. */
public record RecoveryFacet(String text, String link, int count, boolean chosen) {}
