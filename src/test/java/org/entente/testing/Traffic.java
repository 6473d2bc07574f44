package org.entente.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.util.HashSet;
import java.util.Set;

/**
 * What a page still waits for. A page has settled when nothing is under way and its scripts, given
 * the time of two pictures, ask for nothing more; a fixed silence would cost half a second a page.
 */
final class Traffic {

  private static final String TWO_PICTURES =
      "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

  private final Page page;
  private final Set<Request> underWay = new HashSet<>();
  private int begun;

  Traffic(Page page) {
    this.page = page;
    page.onRequest(this::begin);
    page.onRequestFinished(underWay::remove);
    page.onRequestFailed(underWay::remove);
    page.onFrameNavigated(frame -> underWay.clear()); // what the page before wanted comes no more
  }

  private void begin(Request request) {
    begun++;
    underWay.add(request);
  }

  void settle() {
    page.waitForLoadState(LoadState.LOAD);
    int before;
    do {
      await();
      before = begun;
      page.evaluate(TWO_PICTURES);
    } while (begun > before || !underWay.isEmpty());
  }

  private void await() {
    try {
      page.waitForCondition(underWay::isEmpty);
    } catch (TimeoutError e) {
      throw new AssertionError(
          "still under way: " + underWay.stream().map(Request::url).toList(), e);
    }
  }
}
