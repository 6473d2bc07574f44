package org.entente.partner.ingest.read;

import java.io.InputStream;

/** The bytes of a file as it was given, readable as often as need be. */
public interface Content {

  InputStream open();
}
