@NullMarked
package org.entente.recovery.api;

import org.jspecify.annotations.NullMarked;
