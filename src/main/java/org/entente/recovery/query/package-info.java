@NullMarked
package org.entente.recovery.query;

import org.jspecify.annotations.NullMarked;
