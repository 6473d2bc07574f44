@NullMarked
package org.entente.award.query;

import org.jspecify.annotations.NullMarked;
