@NullMarked
package org.entente.publication.api;

import org.jspecify.annotations.NullMarked;
