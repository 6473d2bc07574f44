@NullMarked
package org.entente.payee.web;

import org.jspecify.annotations.NullMarked;
