@NullMarked
package org.entente.recovery.web;

import org.jspecify.annotations.NullMarked;
