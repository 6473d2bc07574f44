package org.entente.people.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** One session while a request works with it; knows what of it is not in the database yet. */
public final class StoredSession implements Session {

  private final Map<String, Object> attributes;
  private final Set<String> changed = new HashSet<>();
  private final Instant opened;
  private final Duration idle;
  private Instant seen;
  private Instant seenAsStored;
  private String id;
  private @Nullable String storedId;

  /** A new one, which no row stands for yet. */
  StoredSession(String id, Instant now, Duration idle) {
    this(id, Map.of(), now, now, idle);
    this.storedId = null;
  }

  StoredSession(
      String id, Map<String, Object> attributes, Instant opened, Instant seen, Duration idle) {
    this.id = id;
    this.storedId = id;
    this.attributes = new HashMap<>(attributes);
    this.opened = opened;
    this.seen = seen;
    this.seenAsStored = seen;
    this.idle = idle;
  }

  /** The id that its row has now; null where there is none. */
  @Nullable String storedId() {
    return storedId;
  }

  /** New values by name, null for what was removed. */
  Map<String, @Nullable Object> changes() {
    Map<String, @Nullable Object> changes = new HashMap<>();
    changed.forEach(name -> changes.put(name, attributes.get(name)));
    return changes;
  }

  boolean movedOrChanged() {
    return !changed.isEmpty() || !id.equals(storedId);
  }

  Duration unseen() {
    return Duration.between(seenAsStored, seen);
  }

  /**
   * Said before the row is written: what could not be written once is not tried again while the
   * answer to the same request is on its way.
   */
  void writing() {
    changed.clear();
    storedId = id;
    seenAsStored = seen;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String changeSessionId() {
    id = SessionIds.next();
    return id;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> @Nullable T getAttribute(String name) {
    return (T) attributes.get(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return Set.copyOf(attributes.keySet());
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    if (value == null) {
      removeAttribute(name);
    } else {
      attributes.put(name, value);
      changed.add(name);
    }
  }

  @Override
  public void removeAttribute(String name) {
    if (attributes.remove(name) != null) {
      changed.add(name);
    }
  }

  @Override
  public Instant getCreationTime() {
    return opened;
  }

  @Override
  public void setLastAccessedTime(Instant at) {
    seen = at;
  }

  @Override
  public Instant getLastAccessedTime() {
    return seen;
  }

  /** The same for everybody, so that no session can ask for longer. */
  @Override
  public void setMaxInactiveInterval(Duration interval) {
    throw new UnsupportedOperationException("entente.session-idle says it");
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return idle;
  }

  /** Only those that are not are read from the database. */
  @Override
  public boolean isExpired() {
    return false;
  }
}
