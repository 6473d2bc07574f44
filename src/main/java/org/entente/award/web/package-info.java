@NullMarked
package org.entente.award.web;

import org.jspecify.annotations.NullMarked;
