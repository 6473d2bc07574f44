@NullMarked
package org.entente.table.xlsx;

import org.jspecify.annotations.NullMarked;
