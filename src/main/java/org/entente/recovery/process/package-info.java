@NullMarked
package org.entente.recovery.process;

import org.jspecify.annotations.NullMarked;
