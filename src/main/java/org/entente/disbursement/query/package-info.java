@NullMarked
package org.entente.disbursement.query;

import org.jspecify.annotations.NullMarked;
