package org.entente.testing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.bank.PaymentMoved;
import org.entente.bank.PaymentOverdue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears how payments move, and stumbles over those that it is told to. */
@Component
public class PaymentEar {

  private final List<PaymentMoved> moved = new CopyOnWriteArrayList<>();
  private final List<PaymentOverdue> overdue = new CopyOnWriteArrayList<>();
  private final Map<UUID, RuntimeException> poisonous = new ConcurrentHashMap<>();

  @EventListener
  void hear(PaymentMoved event) {
    RuntimeException poison = poisonous.get(event.order());
    if (poison != null) {
      throw poison;
    }
    moved.add(event);
  }

  @EventListener
  void hear(PaymentOverdue event) {
    overdue.add(event);
  }

  /** {@code QUEUED-SENT}, in the order in which they were published, even if undone later. */
  public List<String> steps(UUID order) {
    return moved.stream()
        .filter(each -> each.order().equals(order))
        .map(each -> each.from() + "-" + each.now().state())
        .toList();
  }

  public long overdue(UUID order) {
    return overdue.stream().filter(each -> each.order().equals(order)).count();
  }

  public void poison(UUID order) {
    poison(order, new IllegalStateException("poison"));
  }

  public void poison(UUID order, RuntimeException poison) {
    poisonous.put(order, poison);
  }

  public void heal(UUID order) {
    poisonous.remove(order);
  }
}
