package org.entente.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What every list is asked: how many, from where, and whether to count. */
public interface PageQuery {

  int DEFAULT = 25;
  int MOST = 200;

  @Nullable Integer limit();

  @Nullable String after();

  @Nullable Boolean count();

  default int size() {
    return Objects.requireNonNullElse(limit(), DEFAULT);
  }

  default boolean counts() {
    return Boolean.TRUE.equals(count());
  }
}
