package org.entente.takeover;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.Agreements;
import org.entente.agreement.FiledDocument;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.springframework.stereotype.Component;

/** Files the scans that a row names, as far as they have been sent in. */
@Component
class RowScans {

  private final TakeoverStore store;
  private final Agreements agreements;
  private final Clock clock;

  RowScans(TakeoverStore store, Agreements agreements, Clock clock) {
    this.store = store;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** Whether any of the files that the row names has been sent in. */
  boolean sent(RowCells cells) {
    Map<String, String> scans = store.scans(cells.sheet().id());
    return cells.texts(SheetField.SCAN).stream().anyMatch(name -> scans.containsKey(plain(name)));
  }

  void file(RowCells cells, UUID agreement, Actor actor) {
    Map<String, String> scans = store.scans(cells.sheet().id());
    for (String name : cells.texts(SheetField.SCAN)) {
      String sha256 = scans.get(plain(name));
      if (sha256 != null) {
        agreements.file(
            agreement,
            new FiledDocument(
                FiledDocument.Kind.SCAN, new ContentHash(sha256), name, null, clock.instant()),
            actor);
      }
    }
  }

  /** Names are compared without their folders and in lower case, as lists are not careful. */
  static String plain(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
