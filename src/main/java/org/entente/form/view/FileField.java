package org.entente.form.view;

import org.jspecify.annotations.Nullable;

/**
 * @param accept for the attribute of that name, null for any
 * @param again names of files that were sent and have to be chosen once more; empty for none
 */
public record FileField(
    Place place, Label label, @Nullable String accept, boolean multiple, String again)
    implements Node {

  @Override
  public String kind() {
    return "file";
  }

  public String againId() {
    return "a-" + label.id();
  }

  public @Nullable String describedBy() {
    return label.describedBy(again.isEmpty() ? "" : againId());
  }
}
