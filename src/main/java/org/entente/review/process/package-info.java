/** Reviews in the engine: delegates, task handlers, facts. */
@NullMarked
package org.entente.review.process;

import org.jspecify.annotations.NullMarked;
