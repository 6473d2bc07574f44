@NullMarked
package org.entente.audit.store;

import org.jspecify.annotations.NullMarked;
