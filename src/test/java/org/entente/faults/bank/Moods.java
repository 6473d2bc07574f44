package org.entente.faults.bank;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/** How the next payments are treated, in the order they come; well where nothing is said. */
final class Moods {

  private final Deque<Turn> coming = new ArrayDeque<>();
  private CountDownLatch goOn = new CountDownLatch(1);

  /**
   * @param reason of a refusal, by ISO 20022
   */
  record Turn(Mood mood, String reason) {}

  synchronized void add(Mood mood, String reason, int times) {
    for (int i = 0; i < times; i++) {
      coming.add(new Turn(mood, reason));
    }
  }

  synchronized Turn next() {
    Turn turn = coming.poll();
    return turn == null ? new Turn(Mood.WELL, "") : turn;
  }

  /** Those that are held go on; the next one is held again. */
  synchronized void goOn() {
    goOn.countDown();
    goOn = new CountDownLatch(1);
  }

  void awaitGoOn() {
    CountDownLatch current;
    synchronized (this) {
      current = goOn;
    }
    try {
      current.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
