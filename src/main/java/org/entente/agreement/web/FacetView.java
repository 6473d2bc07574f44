package org.entente.agreement.web;

/** One line of a facet: a link that adds it to the filter or takes it away. */
public record FacetView(String text, int count, boolean chosen, String link) {}
