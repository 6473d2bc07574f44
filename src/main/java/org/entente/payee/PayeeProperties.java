package org.entente.payee;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long confirmed bank details wait before anything is paid on them.
 *
 * @param waitAfterFirst of somebody who had none
 * @param waitAfterChange of somebody who had some: time for them to say that it was not they
 */
@ConfigurationProperties("entente.payee")
record PayeeProperties(
    @DefaultValue("0s") Duration waitAfterFirst, @DefaultValue("3d") Duration waitAfterChange) {

  PayeeProperties {
    if (waitAfterFirst.isNegative() || waitAfterChange.isNegative()) {
      throw new IllegalArgumentException("entente.payee: a waiting period is not negative");
    }
  }

  Duration wait(boolean changes) {
    return changes ? waitAfterChange : waitAfterFirst;
  }
}
