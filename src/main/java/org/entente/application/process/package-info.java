/** The process of applications: delegates and task handlers of {@code grant-application.bpmn}. */
@NullMarked
package org.entente.application.process;

import org.jspecify.annotations.NullMarked;
