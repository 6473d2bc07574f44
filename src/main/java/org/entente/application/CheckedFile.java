package org.entente.application;

import org.entente.shared.ContentHash;

/**
 * A file whose content was looked at and found to be what it says.
 *
 * @param field of the form it was sent for
 * @param mediaType as its content says
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy of 25 MB would serve nobody
public record CheckedFile(
    String field, String name, String mediaType, byte[] content, ContentHash sha256) {}
