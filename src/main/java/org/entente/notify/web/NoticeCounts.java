package org.entente.notify.web;

import java.util.Map;
import java.util.UUID;
import org.entente.notify.NoticeBoard;
import org.entente.web.NavCounts;
import org.springframework.stereotype.Component;

/** Unread notices, beside "Notices" in the navigation. */
@Component
class NoticeCounts implements NavCounts {

  /** A hundred reads as "99+". */
  static final int CAP = 100;

  private final NoticeBoard board;

  NoticeCounts(NoticeBoard board) {
    this.board = board;
  }

  @Override
  public Map<String, Integer> counts(UUID personId) {
    return Map.of("notices", board.unread(personId, CAP));
  }
}
