package org.entente.table;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rows of a table, handed on one by one as they are read; none is kept. */
@FunctionalInterface
public interface TableRows {

  void each(Consumer<List<? extends @Nullable Object>> row);
}
