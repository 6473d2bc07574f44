package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Some items of a list. */
@Described("One page of a list.")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
    @Described("The items of this page, in the list's order.") List<T> items,
    @Described("Cursor for the parameter `after` of the next page; null on the last one.")
        @Nullable String next,
    @Described("How many there are, at most 1,000; null unless asked for by `count=true`.")
        @Nullable Integer count,
    @Described("True where there are more than `count` says; null unless asked for.")
        @Nullable Boolean countCapped) {

  /** Counts go no further. */
  public static final int MOST_COUNTED = 1000;

  public Page {
    items = List.copyOf(items);
  }

  /**
   * @param next inner cursor of the list behind it, null on the last page
   */
  public static <R, T> Page<T> of(List<R> rows, Function<R, T> item, @Nullable String next) {
    return new Page<>(
        rows.stream().map(item).toList(), next == null ? null : Cursor.closed(next), null, null);
  }

  /**
   * @param found as counted up to one more than {@link #MOST_COUNTED}
   */
  public Page<T> counted(int found) {
    return new Page<>(items, next, Math.min(found, MOST_COUNTED), found > MOST_COUNTED);
  }
}
