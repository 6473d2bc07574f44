@NullMarked
package org.entente.reporting.process;

import org.jspecify.annotations.NullMarked;
