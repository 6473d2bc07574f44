@NullMarked
package org.entente.workflow.engine;

import org.jspecify.annotations.NullMarked;
