package org.entente.document;

import java.util.Optional;
import org.entente.shared.ContentHash;

/**
 * Keeps files by their SHA-256. Who may read one is decided by the module that keeps its hash. A
 * file is never changed; the same content is kept once.
 */
public interface BlobStore {

  /** Largest file, in bytes: 25 MB. */
  long LARGEST = 25L * 1024 * 1024;

  /**
   * Keeps a file; already there means done. Joins the caller's transaction. The name of the answer
   * is the given one, while the store keeps the first: callers keep their own names.
   *
   * @throws org.entente.shared.Refusal INVALID for a file that is empty, larger than {@link
   *     #LARGEST} or by its content something else than the media type says
   */
  Blob put(byte[] content, String mediaType, String fileName);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  StoredFile get(ContentHash sha256);

  /** What is known of a file, without reading it. */
  Optional<Blob> describe(ContentHash sha256);
}
