@NullMarked
package org.entente.document.file;

import org.jspecify.annotations.NullMarked;
