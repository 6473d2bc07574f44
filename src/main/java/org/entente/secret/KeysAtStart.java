package org.entente.secret;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Refuses to start where a kept secret needs a key that is not here: rather no Entente than one
 * that lets people in without their second factor, or pays to nobody knows whom. Then seals anew
 * what is under a key on its way out.
 */
@Component
class KeysAtStart implements SmartInitializingSingleton {

  private static final Logger LOG = LoggerFactory.getLogger(KeysAtStart.class);

  private final KeyRing ring;
  private final List<SealedColumn> columns;

  KeysAtStart(KeyRing ring, List<SealedColumn> columns) {
    this.ring = ring;
    this.columns = columns;
  }

  @Override
  public void afterSingletonsInstantiated() {
    columns.forEach(this::requireKeys);
    columns.forEach(this::renew);
  }

  private void requireKeys(SealedColumn column) {
    Set<String> missing = new TreeSet<>(column.keys());
    missing.removeIf(ring::holds);
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          column.name()
              + " is encrypted under keys that are not here: "
              + missing
              + ". Set ENTENTE_SECRETS_KEY or ENTENTE_SECRETS_OTHER_KEYS to them.");
    }
  }

  private void renew(SealedColumn column) {
    int renewed = column.renew();
    if (renewed > 0) {
      LOG.info("{}: {} encrypted anew under the key {}", column.name(), renewed, ring.current());
    }
  }
}
