@NullMarked
package org.entente.table.csv;

import org.jspecify.annotations.NullMarked;
