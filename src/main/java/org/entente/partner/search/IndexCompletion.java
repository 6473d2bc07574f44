package org.entente.partner.search;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At each start, partners from before there was an index, or from an older edition, get theirs. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class IndexCompletion implements ApplicationRunner {

  private final SearchIndex index;

  IndexCompletion(SearchIndex index) {
    this.index = index;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    while (index.more(index.complete())) {
      Thread.onSpinWait();
    }
  }
}
