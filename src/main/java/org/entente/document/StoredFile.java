package org.entente.document;

/** A blob with its bytes. */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy of 25 MB would serve nobody
public record StoredFile(Blob blob, byte[] content) {}
