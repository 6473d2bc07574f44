/** Calls in the engine: delegates, task handlers, facts. */
@NullMarked
package org.entente.grant.process;

import org.jspecify.annotations.NullMarked;
