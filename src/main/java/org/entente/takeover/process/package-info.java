@NullMarked
package org.entente.takeover.process;

import org.jspecify.annotations.NullMarked;
