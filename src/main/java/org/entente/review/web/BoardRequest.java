package org.entente.review.web;

import org.entente.review.query.BoardFilter;

/**
 * Which part of a board is looked at.
 *
 * @param after number of the application before the page
 * @param place before the page of the ranking
 */
record BoardRequest(BoardFilter filter, int after, int place) {

  static final BoardRequest FIRST = new BoardRequest(BoardFilter.ALL, 0, 0);

  /** What is no filter means all. */
  static BoardRequest of(String show, int after, int place) {
    BoardFilter filter =
        switch (show) {
          case "open" -> BoardFilter.OPEN;
          case "outlying" -> BoardFilter.OUTLYING;
          default -> BoardFilter.ALL;
        };
    return new BoardRequest(filter, Math.max(0, after), Math.max(0, place));
  }
}
