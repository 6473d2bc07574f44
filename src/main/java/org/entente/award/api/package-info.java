@NullMarked
package org.entente.award.api;

import org.jspecify.annotations.NullMarked;
