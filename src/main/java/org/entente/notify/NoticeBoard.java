package org.entente.notify;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's notices. */
public interface NoticeBoard {

  /**
   * The newest first.
   *
   * @param before id of the notice the page before ended with, null for the first page
   */
  List<PostedNotice> of(UUID personId, @Nullable UUID before, int limit);

  /** How many are unread, but never more than {@code cap}. */
  int unread(UUID personId, int cap);

  /**
   * Marks one as read.
   *
   * @return where it leads; empty when this person has no such notice
   */
  Optional<String> read(UUID personId, UUID noticeId);

  /** Marks all as read and tells how many were not. */
  int readAll(UUID personId);
}
