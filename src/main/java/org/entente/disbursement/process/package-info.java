@NullMarked
package org.entente.disbursement.process;

import org.jspecify.annotations.NullMarked;
