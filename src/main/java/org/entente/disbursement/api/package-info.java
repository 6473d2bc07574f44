@NullMarked
package org.entente.disbursement.api;

import org.jspecify.annotations.NullMarked;
