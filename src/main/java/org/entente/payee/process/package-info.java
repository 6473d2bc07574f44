@NullMarked
package org.entente.payee.process;

import org.jspecify.annotations.NullMarked;
