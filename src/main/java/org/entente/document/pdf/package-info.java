@NullMarked
package org.entente.document.pdf;

import org.jspecify.annotations.NullMarked;
