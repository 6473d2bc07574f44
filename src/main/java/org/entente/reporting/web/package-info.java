@NullMarked
package org.entente.reporting.web;

import org.jspecify.annotations.NullMarked;
