// SPDX-FileCopyrightText: 2026 The Palmares authors
// SPDX-License-Identifier: Apache-2.0
package org.palmares.ranking.decision;

import java.util.function.UnaryOperator;

/**
 * How people call what the rules call by ids: parts and criteria ({@code jury}, {@code jury/idea}).
 */
public interface Names extends UnaryOperator<String> {

    /** The ids themselves. */
    Names IDS = id -> id;
}
