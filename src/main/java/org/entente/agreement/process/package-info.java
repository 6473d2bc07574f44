/** Agreements in the engine: delegates, task handlers, facts. */
@NullMarked
package org.entente.agreement.process;

import org.jspecify.annotations.NullMarked;
