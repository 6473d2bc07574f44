package org.entente.form.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words around a field.
 *
 * @param name what it is sent as
 * @param hint empty for none
 * @param error null for none
 * @param locked shown, and not taken from what is sent
 * @param row counted from one; zero outside of lists
 */
public record Label(
    String name,
    String text,
    String hint,
    @Nullable String error,
    boolean required,
    boolean locked,
    int row) {

  public String id() {
    return "f-" + suffix();
  }

  public String hintId() {
    return "h-" + suffix();
  }

  public String errorId() {
    return "e-" + suffix();
  }

  public String unitId() {
    return "u-" + suffix();
  }

  public String counterId() {
    return "c-" + suffix();
  }

  public boolean bad() {
    return error != null;
  }

  /** Ids for {@code aria-describedby}, null when there is nothing to say. */
  public @Nullable String describedBy(String... more) {
    String own = hint.isEmpty() ? "" : hintId();
    String ids =
        Stream.concat(Stream.of(own, bad() ? errorId() : ""), List.of(more).stream())
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  private String suffix() {
    return name.replaceAll("[\\[\\].]+", "-");
  }
}
