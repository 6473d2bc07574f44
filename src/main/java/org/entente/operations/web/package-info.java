@NullMarked
package org.entente.operations.web;

import org.jspecify.annotations.NullMarked;
