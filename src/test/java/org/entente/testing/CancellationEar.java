package org.entente.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.entente.grant.CallCancelled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears of cancelled calls, within the transaction that cancels them. */
@Component
public class CancellationEar {

  private final List<Consumer<CallCancelled>> listeners = new CopyOnWriteArrayList<>();

  public void listen(Consumer<CallCancelled> listener) {
    listeners.add(listener);
  }

  public void stop(Consumer<CallCancelled> listener) {
    listeners.remove(listener);
  }

  @EventListener
  void hear(CallCancelled event) {
    listeners.forEach(listener -> listener.accept(event));
  }
}
