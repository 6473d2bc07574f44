package org.entente.document;

import org.entente.shared.ContentHash;

/**
 * A kept file, named by its content.
 *
 * @param size in bytes
 * @param mediaType as its content says: {@code application/pdf}
 * @param name the file name to offer for a download
 */
public record Blob(ContentHash sha256, long size, String mediaType, String name) {}
