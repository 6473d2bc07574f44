package org.entente.form.view;

/** One checkbox. */
public record TickField(Place place, Label label, boolean ticked) implements Node {

  @Override
  public String kind() {
    return "tick";
  }
}
