@NullMarked
package org.entente.publication.query;

import org.jspecify.annotations.NullMarked;
