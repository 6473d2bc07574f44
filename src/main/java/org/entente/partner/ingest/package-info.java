/**
 * Imports as jobs: files are kept in the database, read into rows, and taken in batches of one
 * transaction each.
 */
@NullMarked
package org.entente.partner.ingest;

import org.jspecify.annotations.NullMarked;
