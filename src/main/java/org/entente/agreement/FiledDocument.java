package org.entente.agreement;

import java.time.Instant;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to an agreement; its bytes are in the blob store.
 *
 * @param textVersion number of the text version it shows, null where it shows none
 */
public record FiledDocument(
    Kind kind, ContentHash blob, String name, @Nullable Integer textVersion, Instant filedAt) {

  /** What the file is. */
  public enum Kind {
    ATTACHMENT,
    DRAFT,
    SCAN,
    SEALED
  }
}
