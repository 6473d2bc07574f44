package org.entente.partner.ingest.merge;

import org.entente.partner.ImportFormat;
import org.entente.partner.ingest.read.SourceRow;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact of a partner comes from.
 *
 * @param key the source's own number of the organisation, null where it numbers nobody
 * @param value what the source said: when the partner's is another, a person changed it
 */
record Origin(ImportFormat source, @Nullable String key, String value) {

  /**
   * Whether a row may say otherwise now: from a better source, or a new edition of the same list
   * about the same organisation.
   */
  boolean givesWayTo(ImportFormat format, SourceRow row, boolean firstOfItsKey) {
    return format.betterThan(source)
        || (format == source && firstOfItsKey && row.key() != null && row.key().equals(key));
  }
}
