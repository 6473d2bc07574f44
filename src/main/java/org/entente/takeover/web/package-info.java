@NullMarked
package org.entente.takeover.web;

import org.jspecify.annotations.NullMarked;
