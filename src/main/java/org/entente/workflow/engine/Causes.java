package org.entente.workflow.engine;

import java.util.Objects;
import java.util.stream.Stream;

/** What was thrown, and what that was thrown for. */
final class Causes {

  /** Deep enough for everything real, and an end for causes that go round in a ring. */
  private static final int DEPTH = 12;

  private Causes() {}

  static Stream<Throwable> of(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEPTH);
  }
}
