@NullMarked
package org.entente.disbursement.web;

import org.jspecify.annotations.NullMarked;
