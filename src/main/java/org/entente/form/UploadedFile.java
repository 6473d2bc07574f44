package org.entente.form;

/**
 * A file as it came in; its media type is what the browser claimed, until somebody looks inside.
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy of 25 MB would serve nobody
public record UploadedFile(String name, String claimedMediaType, byte[] content) {}
