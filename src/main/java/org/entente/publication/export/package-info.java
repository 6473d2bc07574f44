@NullMarked
package org.entente.publication.export;

import org.jspecify.annotations.NullMarked;
