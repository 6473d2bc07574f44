package org.entente.payee.web;

/** A way to narrow the list. */
public record DetailsFacet(String text, String link, int count, boolean chosen) {}
