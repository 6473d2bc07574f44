package org.entente.form.view;

import java.util.List;

/** A group of fields under its title, which may be empty. */
public record Section(Place place, String title, List<Node> nodes) implements Node {

  @Override
  public String kind() {
    return "section";
  }
}
