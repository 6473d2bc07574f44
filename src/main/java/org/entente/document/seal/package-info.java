@NullMarked
package org.entente.document.seal;

import org.jspecify.annotations.NullMarked;
