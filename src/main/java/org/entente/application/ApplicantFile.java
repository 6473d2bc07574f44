package org.entente.application;

import java.util.UUID;
import org.entente.shared.ContentHash;

/**
 * A file of an application, checked when it came in.
 *
 * @param field of the form it belongs to
 */
public record ApplicantFile(
    UUID id, String field, String name, String mediaType, long size, ContentHash sha256) {}
