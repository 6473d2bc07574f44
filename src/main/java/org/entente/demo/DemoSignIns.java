package org.entente.demo;

import org.entente.people.FreshAction;
import org.entente.people.FreshAuthentication;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The people of a story have always just signed in again: the thread that tells it has no session
 * in which they could. For everybody else it is as anywhere.
 */
@Component
@Primary
@Profile("demo")
class DemoSignIns implements FreshAuthentication {

  private final FreshAuthentication right;
  private final ThreadLocal<Boolean> telling = ThreadLocal.withInitial(() -> false);

  DemoSignIns(@Qualifier("freshSignIns") FreshAuthentication right) {
    this.right = right;
  }

  void tell(Runnable story) {
    telling.set(true);
    try {
      story.run();
    } finally {
      telling.remove();
    }
  }

  @Override
  public boolean holds(FreshAction action) {
    return telling.get() || right.holds(action);
  }

  @Override
  public void use(FreshAction action) {
    if (!telling.get()) {
      right.use(action);
    }
  }
}
