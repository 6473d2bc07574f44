package org.entente.partner.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.entente.partner.PartnerChanges;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what partners are found by in step with them. However often a transaction changes a
 * partner, its entry is made once, just before the commit, and lives or dies with the change.
 */
@Component
class SearchIndex implements PartnerChanges {

  private static final int AT_ONCE = 500;

  private final EntryStore store;

  SearchIndex(EntryStore store) {
    this.store = store;
  }

  @Override
  @Transactional
  public void changed(Collection<UUID> partners) {
    Changed changed = (Changed) TransactionSynchronizationManager.getResource(this);
    if (changed == null) {
      changed = new Changed();
      TransactionSynchronizationManager.bindResource(this, changed);
      TransactionSynchronizationManager.registerSynchronization(changed);
    }
    changed.ids.addAll(partners);
  }

  /**
   * Makes entries that are missing or of an older edition.
   *
   * @return how many; fewer than it takes at once when none is left
   */
  @Transactional
  public int complete() {
    List<UUID> missing = store.missing(AT_ONCE);
    make(missing);
    return missing.size();
  }

  boolean more(int made) {
    return made == AT_ONCE;
  }

  private void make(Collection<UUID> ids) {
    store.write(store.read(ids));
  }

  /** The partners that one transaction has changed so far. */
  private final class Changed implements TransactionSynchronization {

    private final Set<UUID> ids = new TreeSet<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      make(ids);
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(SearchIndex.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(SearchIndex.this, this);
    }

    @Override
    public void afterCompletion(int status) {
      unbind();
    }

    private @Nullable Object unbind() {
      return TransactionSynchronizationManager.unbindResourceIfPossible(SearchIndex.this);
    }
  }
}
