@NullMarked
package org.entente.publication.web;

import org.jspecify.annotations.NullMarked;
