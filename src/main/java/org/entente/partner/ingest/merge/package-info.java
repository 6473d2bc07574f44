/** Which partner a row speaks of, and what it adds to it. */
@NullMarked
package org.entente.partner.ingest.merge;

import org.jspecify.annotations.NullMarked;
