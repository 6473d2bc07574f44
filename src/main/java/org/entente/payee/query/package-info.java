@NullMarked
package org.entente.payee.query;

import org.jspecify.annotations.NullMarked;
