@NullMarked
package org.entente.award.process;

import org.jspecify.annotations.NullMarked;
